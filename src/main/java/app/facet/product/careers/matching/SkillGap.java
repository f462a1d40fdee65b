package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.Demand;

/**
 * A skill a posting speaks of, and what the resume says about it.
 *
 * @param sentence in which the posting speaks of it first; empty if it only stands in a heading
 */
public record SkillGap(Skill skill, Demand demand, String sentence, SkillEvidence evidence) {

    /** Whether it is there, follows from what is there, or is missing. */
    public Standing standing() {
        return evidence.standing();
    }
}
