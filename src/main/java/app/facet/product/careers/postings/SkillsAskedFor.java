package app.facet.product.careers.postings;

import app.facet.platform.skills.Skill;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody's postings ask for, all together.
 *
 * @param postings how many were counted
 * @param tallies the skill most postings speak of first
 */
public record SkillsAskedFor(int postings, List<SkillTally> tallies) {

    public static final SkillsAskedFor NOTHING = new SkillsAskedFor(0, List.of());

    private static final Comparator<SkillTally> MOST_WANTED = Comparator.comparingInt(SkillTally::postings)
            .thenComparingInt(SkillTally::required)
            .thenComparingInt(SkillTally::nice)
            .reversed()
            .thenComparing(tally -> tally.skill().english());

    static SkillsAskedFor in(List<Map<Skill, Demand>> postings) {
        Map<Skill, SkillTally> tallies = new LinkedHashMap<>();
        for (var demands : postings) {
            demands.forEach((skill, demand) -> tallies.merge(
                    skill, new SkillTally(skill, 0, 0, 0).and(demand), (known, one) -> known.and(demand)));
        }
        return new SkillsAskedFor(
                postings.size(), tallies.values().stream().sorted(MOST_WANTED).toList());
    }

    /** Share of the postings that speak of it, 0 to 100. */
    public int percent(SkillTally tally) {
        return postings == 0 ? 0 : (int) Math.round(100.0 * tally.postings() / postings);
    }
}
