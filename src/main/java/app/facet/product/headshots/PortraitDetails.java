package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.imaging.studio.PortraitNote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One portrait with everything there is to say about it.
 *
 * @param before address of the photo cut as the portrait is, so that one lies on the other; null once the photo
 *     is deleted
 * @param order what it was made with; its source may be gone
 * @param origin how it was made, as its files have to say
 * @param expiresAt when it is deleted by itself, or null when kept
 */
public record PortraitDetails(
        PortraitSummary summary,
        @Nullable String before,
        @Nullable PhotoReading reading,
        List<PortraitNote> notes,
        ShootDetails.Order order,
        PictureOrigin origin,
        @Nullable Instant expiresAt) {}
