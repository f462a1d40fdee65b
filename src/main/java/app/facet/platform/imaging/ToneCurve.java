package app.facet.platform.imaging;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** How one channel of a colour profile maps device values 0..1 to linear light 0..1 (ICC.1:2022, 10.6 and 10.18). */
interface ToneCurve {

    double linear(double device);

    /** @return null when the curve is not one of the two plain kinds or does not fit into its bytes */
    static @Nullable ToneCurve parse(ByteBuffer tag) {
        if (tag.limit() < 12) {
            return null;
        }
        return switch (tag.getInt(0)) {
            case 0x63757276 -> sampled(tag); // "curv"
            case 0x70617261 -> parametric(tag); // "para"
            default -> null;
        };
    }

    private static @Nullable ToneCurve sampled(ByteBuffer tag) {
        int count = tag.getInt(8);
        if (count == 0) {
            return v -> v;
        }
        if (count < 0 || count > (tag.limit() - 12) / 2) {
            return null;
        }
        if (count == 1) {
            double gamma = (tag.getShort(12) & 0xFFFF) / 256.0;
            return v -> Math.pow(v, gamma);
        }
        double[] samples = new double[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (tag.getShort(12 + 2 * i) & 0xFFFF) / 65535.0;
        }
        return v -> interpolate(samples, v * (samples.length - 1));
    }

    private static double interpolate(double[] samples, double at) {
        int below = Math.min((int) at, samples.length - 2);
        return samples[below] + (at - below) * (samples[below + 1] - samples[below]);
    }

    /** Kinds 0 to 4: gamma, then a, b, c, d, e, f as far as the kind has them. */
    private static @Nullable ToneCurve parametric(ByteBuffer tag) {
        int kind = tag.getShort(8);
        int[] lengths = {1, 3, 4, 5, 7};
        if (kind < 0 || kind > 4 || tag.limit() < 12 + 4 * lengths[kind]) {
            return null;
        }
        double[] p = new double[7];
        for (int i = 0; i < lengths[kind]; i++) {
            p[i] = tag.getInt(12 + 4 * i) / 65536.0;
        }
        double a = kind == 0 ? 1 : p[1];
        double threshold = kind == 0 ? 0 : kind <= 2 ? -p[2] / a : p[4];
        double offset = kind == 4 ? p[5] : kind == 2 ? p[3] : 0;
        double below = kind == 2 ? p[3] : p[6];
        double slope = kind >= 3 ? p[3] : 0;
        return v -> v >= threshold ? Math.pow(Math.max(0, a * v + p[2]), p[0]) + offset : slope * v + below;
    }
}
