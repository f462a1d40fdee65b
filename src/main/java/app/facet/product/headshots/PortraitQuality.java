package app.facet.product.headshots;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoReading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How good a portrait is as a picture, by what can be measured on it. */
final class PortraitQuality {

    /** What the studio answers for; the smile is the person's own affair. */
    static final List<Aspect> JUDGED = List.of(
            Aspect.FACE,
            Aspect.SHARPNESS,
            Aspect.LIGHTING,
            Aspect.CONTRAST,
            Aspect.COLOUR,
            Aspect.COMPOSITION,
            Aspect.BACKGROUND);

    private PortraitQuality() {}

    /** The mean of what could be measured; null when nothing could. */
    static @Nullable Integer of(PhotoReading reading) {
        var scores = JUDGED.stream()
                .map(reading::score)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return scores.getCount() == 0 ? null : (int) Math.round(scores.getAverage());
    }
}
