package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.PostingId;
import java.util.List;

/**
 * A skill a resume lacks, and who asks for it.
 *
 * @param required by these postings
 * @param nice for these
 */
public record LearningNeed(Skill skill, List<PostingId> required, List<PostingId> nice) {

    private static final double NICE = 0.5;

    public LearningNeed {
        required = List.copyOf(required);
        nice = List.copyOf(nice);
    }

    /** How much it is asked for: a posting that requires it counts 1, one that wishes for it a half. */
    public double demand() {
        return required.size() + NICE * nice.size();
    }
}
