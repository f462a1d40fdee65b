package app.facet.product.careers.matching;

import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.PostingText;
import app.facet.product.careers.resumes.ResumeSummary;
import java.util.List;
import java.util.Map;

/**
 * The active resume held against all saved postings.
 *
 * @param postings those that were counted
 * @param needs skills it lacks, the most asked for first
 */
public record Outlook(
        ResumeSummary resume, Map<PostingId, PostingText> postings, SkillRadar radar, List<LearningNeed> needs) {

    public Outlook {
        postings = Map.copyOf(postings);
        needs = List.copyOf(needs);
    }
}
