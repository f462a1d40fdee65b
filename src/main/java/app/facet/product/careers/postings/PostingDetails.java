package app.facet.product.careers.postings;

import java.util.List;

/**
 * A posting, whole.
 *
 * @param text as it was found, without its markup
 * @param skills it speaks of, each with the places in the text, in the order they come
 * @param twins others that say nearly the same, the newest first
 */
public record PostingDetails(
        PostingSummary summary, String text, List<SkillDemand> skills, List<PostingSummary> twins) {}
