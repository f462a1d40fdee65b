package app.facet.platform.imaging;

import static app.facet.platform.imaging.Severity.HINT;
import static app.facet.platform.imaging.Severity.PROBLEM;

import app.facet.platform.imaging.PhotoMetrics.ColourMetrics;
import app.facet.platform.imaging.PhotoMetrics.LightMetrics;
import app.facet.platform.imaging.PhotoMetrics.SharpnessMetrics;
import org.jspecify.annotations.Nullable;

/** Judges what the camera made of the light: focus, exposure, contrast, colour. */
final class LightGrades {

    private LightGrades() {}

    static Grade sharpness(SharpnessMetrics seen) {
        // Detail halves about every blur of a third of a pixel at the measured size, hence the logarithm.
        double detail = Math.log10(Math.max(1e-4, seen.detail()));
        double sharp = seen.onFace()
                ? Ramp.at(detail, -2.6, 0, -1.9, 0.4, -1.35, 0.8, -0.9, 1)
                : Ramp.at(detail, -2.2, 0, -1.4, 0.4, -0.8, 0.8, -0.3, 1);
        double quality = sharp * Ramp.at(seen.noise(), 4, 1, 14, 0.7, 30, 0.4);
        boolean shaken = seen.evenness() < 0.25;
        Remark blurred = seen.onFace() ? Remark.SHARPNESS_BLURRED_FACE : Remark.SHARPNESS_BLURRED_PHOTO;
        return new Grade(Aspect.SHARPNESS)
                .score(quality)
                .evidence("detail", seen.detail())
                .evidence("noise", seen.noise())
                .evidence("evenness", seen.evenness())
                .evidence("onFace", seen.onFace() ? 1 : 0)
                .findWhen(sharp < 0.75 && shaken, PROBLEM, Remark.SHARPNESS_SHAKEN)
                .findWhen(sharp < 0.5 && !shaken, PROBLEM, blurred)
                .findWhen(sharp >= 0.5 && sharp < 0.75 && !shaken, HINT, Remark.SHARPNESS_SOFT)
                .findWhen(seen.noise() > 9, HINT, Remark.SHARPNESS_NOISE)
                .orGood(Remark.SHARPNESS_GOOD);
    }

    /**
     * Skin has every lightness, so the face alone may lie anywhere in a wide range; only together with a photo that has
     * no bright part at all it counts as too dark.
     */
    static Grade lighting(LightMetrics seen) {
        double dark = seen.onFace()
                ? Ramp.at(seen.exposure(), 0.06, 0, 0.16, 0.35, 0.27, 1)
                : Ramp.at(seen.exposure(), 0.05, 0, 0.15, 0.4, 0.28, 1);
        double dim = Ramp.at(seen.white(), 0.22, 0.1, 0.4, 0.4, 0.55, 1);
        double bright = Ramp.at(seen.exposure(), 0.8, 1, 0.88, 0.5, 0.97, 0);
        double blown = Ramp.at(seen.clippedHighlights(), 0.02, 1, 0.1, 0.7, 0.35, 0.25, 0.8, 0);
        double blocked = Ramp.at(seen.clippedShadows(), 0.12, 1, 0.35, 0.6, 0.8, 0);
        double lean = Math.abs(orZero(seen.unevenness()));
        double even = Ramp.at(lean, 0.13, 1, 0.3, 0.7, 0.6, 0.35);
        double darkness = Math.min(dark, dim);
        return new Grade(Aspect.LIGHTING)
                .score(Math.min(darkness, bright) * Math.min(blown, blocked) * even)
                .evidence("exposure", seen.exposure())
                .evidence("white", seen.white())
                .evidence("clippedHighlights", seen.clippedHighlights())
                .evidence("clippedShadows", seen.clippedShadows())
                .evidence("unevenness", seen.unevenness())
                .findWhen(darkness < 0.8, darkness < 0.5 ? PROBLEM : HINT, Remark.LIGHTING_DARK)
                .findWhen(bright < 0.8, bright < 0.5 ? PROBLEM : HINT, Remark.LIGHTING_BRIGHT)
                .findWhen(
                        blown < 0.85,
                        blown < 0.5 ? PROBLEM : HINT,
                        Remark.LIGHTING_BLOWN,
                        percent(seen.clippedHighlights()))
                .findWhen(blocked < 0.85, HINT, Remark.LIGHTING_BLOCKED, percent(seen.clippedShadows()))
                .findWhen(
                        even < 0.85,
                        HINT,
                        orZero(seen.unevenness()) < 0 ? Remark.LIGHTING_DARK_LEFT : Remark.LIGHTING_DARK_RIGHT)
                .orGood(Remark.LIGHTING_GOOD);
    }

    static Grade contrast(LightMetrics seen) {
        double quality = Ramp.at(seen.contrast(), 0.1, 0, 0.3, 0.4, 0.5, 0.8, 0.62, 1);
        return new Grade(Aspect.CONTRAST)
                .score(quality)
                .evidence("contrast", seen.contrast())
                .findWhen(quality < 0.7, quality < 0.4 ? PROBLEM : HINT, Remark.CONTRAST_FLAT)
                .orGood(Remark.CONTRAST_GOOD);
    }

    static Grade colour(ColourMetrics seen, boolean onFace) {
        double vivid = Ramp.at(seen.colourfulness(), 3, 0.35, 10, 0.6, 20, 0.9, 28, 1, 110, 1, 170, 0.55);
        double cast = Math.hypot(seen.castA(), seen.castB());
        // Without skin the mean colour is the scene's own more often than the light's: only the extreme counts.
        double neutral = onFace ? Ramp.at(cast, 1.5, 1, 5, 0.55, 12, 0.3, 25, 0.15) : Ramp.at(cast, 45, 1, 75, 0.5);
        return new Grade(Aspect.COLOUR)
                .score(vivid * neutral)
                .evidence("colourfulness", seen.colourfulness())
                .evidence("castA", seen.castA())
                .evidence("castB", seen.castB())
                .findWhen(seen.colourfulness() < ColourMeter.GREY, HINT, Remark.COLOUR_GREY)
                .findWhen(seen.colourfulness() >= ColourMeter.GREY && vivid < 0.75, HINT, Remark.COLOUR_PALE)
                .findWhen(seen.colourfulness() > 130, HINT, Remark.COLOUR_LOUD)
                .findWhen(neutral < 0.8, neutral < 0.55 ? PROBLEM : HINT, castName(seen))
                .orGood(Remark.COLOUR_GOOD);
    }

    private static Remark castName(ColourMetrics seen) {
        if (Math.abs(seen.castB()) >= Math.abs(seen.castA())) {
            return seen.castB() < 0 ? Remark.COLOUR_CAST_BLUE : Remark.COLOUR_CAST_YELLOW;
        }
        return seen.castA() < 0 ? Remark.COLOUR_CAST_GREEN : Remark.COLOUR_CAST_RED;
    }

    private static int percent(double share) {
        return PersonGrades.percent(share);
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
