package app.facet.product.dating;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.retouching.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version was made from.
 *
 * @param screen address of the original picture
 * @param changes all that was done to it since
 */
public record PhotoOrigin(
        PhotoId id,
        String screen,
        @Nullable Integer score,
        @Nullable PhotoReading reading,
        List<Change> changes) {}
