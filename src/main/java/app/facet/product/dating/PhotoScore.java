package app.facet.product.dating;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoReading;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The overall score of a profile photo, 0 to 100: seven tenths the weighted mean of what could be measured, three
 * tenths the weakest of face, sharpness and lighting, because nothing else makes up for one of these. The weights are
 * ours: they follow what studies of profile photos agree on (a clear, well-lit, single face first), not a model.
 */
final class PhotoScore {

    private static final Map<Aspect, Integer> WEIGHTS = new EnumMap<>(Map.of(
            Aspect.FACE, 25,
            Aspect.SHARPNESS, 18,
            Aspect.LIGHTING, 17,
            Aspect.COMPOSITION, 12,
            Aspect.BACKGROUND, 8,
            Aspect.RESOLUTION, 8,
            Aspect.CONTRAST, 5,
            Aspect.COLOUR, 4,
            Aspect.EXPRESSION, 3));

    private PhotoScore() {}

    /** @return null when there is no face: such a photo may be good, but not as a photo of somebody */
    static @Nullable Integer of(PhotoReading reading) {
        if (reading.faces().isEmpty()) {
            return null;
        }
        double sum = 0;
        double weights = 0;
        for (var weight : WEIGHTS.entrySet()) {
            var score = reading.score(weight.getKey());
            if (score.isPresent()) {
                sum += score.get() * weight.getValue();
                weights += weight.getValue();
            }
        }
        int weakest = Stream.of(Aspect.FACE, Aspect.SHARPNESS, Aspect.LIGHTING)
                .map(reading::score)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        return (int) Math.round(0.7 * sum / Math.max(weights, 1) + 0.3 * weakest);
    }
}
