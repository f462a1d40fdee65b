package app.facet.product.careers.postings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting in a list.
 *
 * @param address of the page it is from, if it is from one
 * @param failure message key of why its page could not be read
 */
public record PostingSummary(
        PostingId id,
        PostingFacts facts,
        PostingOrigin origin,
        @Nullable String address,
        PostingState state,
        @Nullable String failure,
        Instant addedAt) {}
