package app.facet.platform.imaging;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A colour space given by its three primaries and a tone curve for each channel: Display P3, Adobe RGB and nearly
 * everything else cameras write. Parsed by our own code because a profile from a stranger is as hostile as the rest
 * of the file; profiles built from lookup tables are not understood and their photos count as sRGB.
 *
 * @param primaries columns red, green, blue in XYZ relative to D50
 * @param curves device value (0..255) to linear light 0..1, for red, green and blue
 */
@SuppressWarnings("ArrayRecordComponent") // never compared and never leaves the package
record RgbProfile(double[][] primaries, double[][] curves) {

    /** Matrix profiles take about 3 KB; the limit leaves room for generous tables. */
    static final int MOST_BYTES = 1 << 20;

    /** The primaries of sRGB relative to D50, as printed in the ICC's own sRGB profile. */
    static final double[][] SRGB = {{0.4361, 0.3851, 0.1431}, {0.2225, 0.7169, 0.0606}, {0.0139, 0.0971, 0.7141}};

    private static final int HEADER = 128;
    private static final int MOST_TAGS = 100;

    /** @return null for sRGB and for anything that is not understood: both are drawn as they are */
    static @Nullable RgbProfile otherThanSrgb(byte[] icc) {
        RgbProfile profile = parse(icc);
        return profile == null || profile.isSrgb() ? null : profile;
    }

    private static @Nullable RgbProfile parse(byte[] icc) {
        ByteBuffer bytes = ByteBuffer.wrap(icc);
        boolean rgbToXyz = icc.length > HEADER + 4
                && bytes.getInt(16) == 0x52474220 // "RGB "
                && bytes.getInt(20) == 0x58595A20 // "XYZ "
                && bytes.getInt(36) == 0x61637370; // "acsp"
        if (!rgbToXyz) {
            return null;
        }
        double[][] primaries = new double[3][3];
        double[][] curves = new double[3][];
        for (int channel = 0; channel < 3; channel++) {
            int letter = "rgb".charAt(channel) << 24;
            ByteBuffer xyz = tag(bytes, letter | 0x58595A); // "rXYZ" …
            ByteBuffer curve = tag(bytes, letter | 0x545243); // "rTRC" …
            ToneCurve tone = curve == null ? null : ToneCurve.parse(curve);
            if (xyz == null || xyz.limit() < 20 || tone == null) {
                return null;
            }
            for (int row = 0; row < 3; row++) {
                primaries[row][channel] = xyz.getInt(8 + 4 * row) / 65536.0;
            }
            curves[channel] = sample(tone);
        }
        return new RgbProfile(primaries, curves).plausible();
    }

    private static @Nullable ByteBuffer tag(ByteBuffer icc, int signature) {
        int count = icc.getInt(HEADER);
        for (int i = 0; i < Math.min(count, MOST_TAGS); i++) {
            int at = HEADER + 4 + 12 * i;
            if (at + 12 > icc.limit()) {
                return null;
            }
            if (icc.getInt(at) == signature) {
                return slice(icc, icc.getInt(at + 4), icc.getInt(at + 8));
            }
        }
        return null;
    }

    private static @Nullable ByteBuffer slice(ByteBuffer icc, int offset, int length) {
        boolean inside = offset >= HEADER && length >= 0 && (long) offset + length <= icc.limit();
        return inside ? icc.slice(offset, length) : null;
    }

    private static double[] sample(ToneCurve tone) {
        double[] samples = new double[256];
        Arrays.setAll(samples, i -> Math.clamp(tone.linear(i / 255.0), 0.0, 1.0));
        return samples;
    }

    /** White has to come out roughly as D50 white, and the curves have to rise; otherwise the profile is nonsense. */
    private @Nullable RgbProfile plausible() {
        double[] white = {0.9642, 1, 0.8249};
        for (int row = 0; row < 3; row++) {
            if (Math.abs(Arrays.stream(primaries[row]).sum() - white[row]) > 0.1) {
                return null;
            }
        }
        boolean rising = Arrays.stream(curves).allMatch(c -> c[255] > 0.9 && c[128] > 0.05 && c[128] < 0.8);
        return rising ? this : null;
    }

    private boolean isSrgb() {
        for (int row = 0; row < 3; row++) {
            for (int channel = 0; channel < 3; channel++) {
                if (Math.abs(primaries[row][channel] - SRGB[row][channel]) > 0.015) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same colours as a fresh version 2 profile, so that nothing else of the original survives. */
    byte[] toBytes() {
        return IccWriter.write(this);
    }
}
