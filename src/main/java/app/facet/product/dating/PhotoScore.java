package app.facet.product.dating;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoReading;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The overall score of a profile photo, 0 to 100: the weighted harmonic mean of what could be measured. Where everything
 * is equally good it is just that, and what is bad weighs the more the worse it is, because nothing else makes up for
 * it. The weights are ours: they follow what studies of profile photos agree on (a clear, well-lit, single face first),
 * and how well the score then goes down with planted faults (decision 0025), not a model.
 */
final class PhotoScore {

    private static final Map<Aspect, Integer> WEIGHTS = new EnumMap<>(Map.of(
            Aspect.FACE, 20,
            Aspect.SHARPNESS, 16,
            Aspect.LIGHTING, 16,
            Aspect.COMPOSITION, 12,
            Aspect.RESOLUTION, 12,
            Aspect.CONTRAST, 9,
            Aspect.COLOUR, 9,
            Aspect.BACKGROUND, 4,
            Aspect.EXPRESSION, 2));

    /** What counts for an aspect at least: beneath it nobody sees a difference, and one aspect alone must not decide. */
    private static final double WORST = 5;

    private PhotoScore() {}

    /** @return null when there is no face: such a photo may be good, but not as a photo of somebody */
    static @Nullable Integer of(PhotoReading reading) {
        if (reading.faces().isEmpty()) {
            return null;
        }
        double inverse = 0;
        double weights = 0;
        for (var weight : WEIGHTS.entrySet()) {
            var score = reading.score(weight.getKey());
            if (score.isPresent()) {
                inverse += weight.getValue() / Math.max(WORST, score.get());
                weights += weight.getValue();
            }
        }
        return weights == 0 ? 0 : (int) Math.round(weights / inverse);
    }
}
