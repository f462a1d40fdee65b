package app.facet.platform.media;

import app.facet.platform.imaging.AdmittedPhoto;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stored photo.
 *
 * @param fileName as its owner called it, for showing only
 * @param expiresAt when it is deleted by itself, or null when its owner keeps it
 */
public record MediaSummary(
        MediaId id,
        String fileName,
        AdmittedPhoto photo,
        Instant createdAt,
        @Nullable Instant expiresAt) {}
