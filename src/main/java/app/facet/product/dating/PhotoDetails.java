package app.facet.product.dating;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.retouching.FixAdvice;
import app.facet.platform.media.MediaId;
import app.facet.product.dating.opinions.Opinion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One photo with everything that was measured on it.
 *
 * @param media the file in the vault
 * @param screen address of the picture
 * @param sharpnessMap address of the overlay that shows where the photo is blurred, once measured
 * @param clippingMap address of the overlay that shows lost shadows and highlights, once measured
 * @param opinions what models of other companies said, as far as they were asked
 * @param fixes what would help it, with the reasons
 * @param origin what it was made from, where it is a version
 * @param family the original and all its versions, when there are any
 * @param expiresAt when photo and result are deleted by themselves, or null when kept
 */
public record PhotoDetails(
        PhotoSummary summary,
        MediaId media,
        String screen,
        @Nullable PhotoReading reading,
        @Nullable String sharpnessMap,
        @Nullable String clippingMap,
        List<PlatformAdvice> advice,
        List<Opinion> opinions,
        List<FixAdvice> fixes,
        @Nullable PhotoOrigin origin,
        List<PhotoSummary> family,
        @Nullable Instant expiresAt) {}
