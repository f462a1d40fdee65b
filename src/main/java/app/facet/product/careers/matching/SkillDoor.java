package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.PostingId;
import java.util.List;

/**
 * What one more skill would change.
 *
 * @param opens postings whose must-haves would then be covered well enough, and are not now
 * @param helps postings whose score would rise, those among them
 * @param meanScore of all postings, were the skill in the resume
 */
public record SkillDoor(Skill skill, List<PostingId> opens, List<PostingId> helps, double meanScore) {

    public SkillDoor {
        opens = List.copyOf(opens);
        helps = List.copyOf(helps);
    }
}
