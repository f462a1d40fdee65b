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

    /**
     * The mean of what could be measured, less where the face was enlarged: half as many pixels a side as the portrait
     * shows leave seven tenths of it. Sharpening makes an enlarged face look sharp to any measure; that rule is ours.
     *
     * @param photo it was made of; null when that is gone, or when its pixels are not the photo's
     * @return null when nothing could be measured
     */
    static @Nullable Integer of(PhotoReading portrait, @Nullable PhotoReading photo) {
        Integer measured = measured(portrait);
        return measured == null ? null : (int) Math.round(measured * Math.sqrt(trueShare(portrait, photo)));
    }

    /** Which part of the pixels across the face are the photo's, 0..1. */
    private static double trueShare(PhotoReading portrait, @Nullable PhotoReading photo) {
        if (photo == null || photo.faces().isEmpty() || portrait.faces().isEmpty()) {
            return 1;
        }
        return Math.min(1, across(photo) / across(portrait));
    }

    private static double across(PhotoReading reading) {
        return reading.faces().getFirst().box().width() * reading.width();
    }

    private static @Nullable Integer measured(PhotoReading reading) {
        var scores = JUDGED.stream()
                .map(reading::score)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return scores.getCount() == 0 ? null : (int) Math.round(scores.getAverage());
    }
}
