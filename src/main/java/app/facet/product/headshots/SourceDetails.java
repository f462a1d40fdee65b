package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoReading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source photo with what the gate says about it.
 *
 * @param screen address of the picture
 * @param expiresAt when it is deleted by itself, or null when kept
 */
public record SourceDetails(
        SourceSummary summary,
        String screen,
        @Nullable PhotoReading reading,
        List<GateFinding> findings,
        @Nullable Instant expiresAt) {}
