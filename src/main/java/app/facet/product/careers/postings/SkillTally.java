package app.facet.product.careers.postings;

import app.facet.platform.skills.Skill;

/**
 * How many postings speak of a skill; each counts once, by the strongest of its mentions.
 *
 * @param required must have it
 * @param nice would like it
 * @param mentioned only speak of it
 */
public record SkillTally(Skill skill, int required, int nice, int mentioned) {

    public int postings() {
        return required + nice + mentioned;
    }

    SkillTally and(Demand demand) {
        return switch (demand) {
            case REQUIRED -> new SkillTally(skill, required + 1, nice, mentioned);
            case NICE -> new SkillTally(skill, required, nice + 1, mentioned);
            case MENTIONED -> new SkillTally(skill, required, nice, mentioned + 1);
        };
    }
}
