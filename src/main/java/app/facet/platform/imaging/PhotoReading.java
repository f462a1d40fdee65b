package app.facet.platform.imaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the built-in engine can say about one photo.
 *
 * @param engine which engine and version spoke, e.g. {@code facet-eye-1}
 * @param width of the upright photo, pixels
 * @param height of the upright photo, pixels
 * @param faces the largest first
 * @param aspects one entry for each {@link Aspect}, in its order
 */
public record PhotoReading(
        String engine,
        int width,
        int height,
        List<Face> faces,
        List<AspectScore> aspects,
        List<Finding> findings,
        PhotoMetrics metrics) {

    /** Empty when the photo does not let one tell. */
    public Optional<Integer> score(Aspect aspect) {
        return aspects.stream()
                .filter(a -> a.aspect() == aspect)
                .findFirst()
                .flatMap(a -> Optional.ofNullable(a.score()));
    }

    /** 0..100: the weighted mean of what could be told, pulled down by the weakest aspect that matters. */
    public int overall() {
        double sum = 0;
        int weights = 0;
        int weakest = 100;
        for (AspectScore entry : aspects) {
            @Nullable Integer score = entry.score();
            if (score != null) {
                sum += score * entry.aspect().weight();
                weights += entry.aspect().weight();
                weakest = entry.aspect().weight() > 1 ? Math.min(weakest, score) : weakest;
            }
        }
        return weights == 0 ? 0 : (int) Math.round(0.75 * sum / weights + 0.25 * weakest);
    }
}
