package app.facet.product.dating;

import org.jspecify.annotations.Nullable;

/**
 * One photo as the set shows it.
 *
 * @param tile address of the small picture
 * @param score 0 to 100; null while unknown, and for a photo without a face
 * @param stage message key of what is being measured now
 * @param percent 0 to 100
 * @param waitingBefore how many other pieces of work come first
 * @param failure message key of what went wrong
 * @param version whether fixes made it from another photo
 * @param chosen whether it stands in the set for its family
 */
public record PhotoSummary(
        PhotoId id,
        String fileName,
        String tile,
        int width,
        int height,
        PhotoState state,
        @Nullable Integer score,
        @Nullable String stage,
        int percent,
        long waitingBefore,
        @Nullable String failure,
        boolean version,
        boolean chosen) {}
