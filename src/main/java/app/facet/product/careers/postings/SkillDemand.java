package app.facet.product.careers.postings;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillMention;
import java.util.List;

/**
 * A skill a posting speaks of.
 *
 * @param demand the strongest of its mentions
 * @param mentions where, in order
 */
public record SkillDemand(Skill skill, Demand demand, List<SkillMention> mentions) {}
