package app.facet.platform.imaging;

import java.util.List;
import java.util.Optional;

/**
 * Everything the built-in engine can say about one photo.
 *
 * @param engine which engine and version spoke, e.g. {@code facet-eye-2}
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
}
