package app.facet.platform.imaging.retouching;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoMetrics;
import app.facet.platform.imaging.PhotoReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which fixes a photo needs, from what was measured on it. What no fix can bring back (blown light, a blurred face)
 * is not on the list: that takes another photo.
 */
public final class FixAdviser {

    /** Standard deviation of noise on a face of 120 pixels from which it shows on a phone, luma steps of 255. */
    private static final double NOISE = 3;

    /** White points below this leave a photo dim, 0..1 of sRGB's steps. */
    private static final double DIM = 0.52;

    /** The same for a photo whose contrast will be stretched anyway, which lifts its white. */
    private static final double VEILED = 0.4;

    /** A face lighter than this loses its features, mean of sRGB's steps, 0..1. */
    private static final double BRIGHT = 0.8;

    /** Michelson contrast below which a photo looks veiled. */
    private static final double FLAT = 0.48;

    /** Deviation of skin from every natural skin colour, CIELAB units. */
    private static final double CAST = 3;

    /** Degrees; less is how people hold their heads. */
    private static final double LEANS = 5;

    /** Share of edge pixels beside the people. */
    private static final double BUSY = 0.04;

    private FixAdviser() {}

    /** In the order of {@link Fix}. */
    public static List<FixAdvice> advise(PhotoReading reading) {
        var advice = new ArrayList<FixAdvice>();
        PhotoMetrics seen = reading.metrics();
        boolean face = !reading.faces().isEmpty();
        if (seen.sharpness().noise() > NOISE) {
            advice.add(FixAdvice.of(
                    Fix.DENOISE, "because", rounded(seen.sharpness().noise())));
        }
        light(seen, advice);
        double cast = Math.hypot(seen.colour().castA(), seen.colour().castB());
        if (face && cast > CAST) {
            advice.add(FixAdvice.of(Fix.WHITE_BALANCE, "because", rounded(cast)));
        }
        if (reading.score(Aspect.SHARPNESS)
                .filter(score -> score >= 50 && score < 75)
                .isPresent()) {
            advice.add(FixAdvice.of(Fix.SHARPEN, "because"));
        }
        if (face && seen.framing().clutter() != null && seen.framing().clutter() > BUSY) {
            advice.add(FixAdvice.of(
                    Fix.SOFTEN_BACKGROUND,
                    "because",
                    rounded(100 * seen.framing().clutter())));
        }
        if (seen.framing().tilt() != null && Math.abs(seen.framing().tilt()) > LEANS) {
            advice.add(FixAdvice.of(
                    Fix.STRAIGHTEN, "because", rounded(Math.abs(seen.framing().tilt()))));
        }
        return List.copyOf(advice);
    }

    private static void light(PhotoMetrics seen, List<FixAdvice> advice) {
        var light = seen.light();
        boolean flat = light.contrast() < FLAT;
        if (flat) {
            advice.add(FixAdvice.of(Fix.CONTRAST, "because", rounded(100 * light.contrast())));
        }
        if (light.exposure() > BRIGHT) {
            advice.add(FixAdvice.of(Fix.EXPOSURE, "because-bright", rounded(100 * light.exposure())));
        } else if (light.white() < (flat ? VEILED : DIM)) {
            advice.add(FixAdvice.of(Fix.EXPOSURE, "because-dark", rounded(100 * light.white())));
        }
    }

    private static int rounded(double value) {
        return (int) Math.round(value);
    }
}
