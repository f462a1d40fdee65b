package app.facet.product.careers.postings;

import org.jspecify.annotations.Nullable;

/**
 * What a posting says about the job itself. What it does not say is empty, or null.
 *
 * @param place where the job is, as the posting names it
 */
public record PostingFacts(
        String title,
        String company,
        String place,
        @Nullable Workplace workplace,
        @Nullable Seniority seniority,
        @Nullable Pay pay) {}
