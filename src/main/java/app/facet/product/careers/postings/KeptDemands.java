package app.facet.product.careers.postings;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.Skills;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The skills a posting speaks of in the form in which they are kept, so that a thousand postings are counted at once. */
final class KeptDemands {

    private static final int MOST = 1_000;

    /** Raise it when the rules for what a posting asks for change. */
    private static final int RULES = 1;

    private KeptDemands() {}

    /** Of skills and rules: what was found by another one is found again. */
    static String edition() {
        return RULES + ":" + Skills.all().edition();
    }

    static String write(List<SkillDemand> demands) {
        return demands.stream()
                .limit(MOST)
                .map(one -> line(one.skill().id(), one.demand()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** A skill the edition of today does not know any more is left out. */
    static Map<Skill, Demand> read(String kept) {
        var demands = new LinkedHashMap<Skill, Demand>();
        kept.lines().filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.lastIndexOf(':');
            Optional<Skill> skill = Skills.all().find(line.substring(0, colon));
            skill.ifPresent(known -> demands.put(known, demand(line.charAt(colon + 1))));
        });
        return demands;
    }

    /** What a posting contains that speaks of this skill. */
    static String searched(String skill) {
        return "\n" + skill + ":";
    }

    private static String line(String skill, Demand demand) {
        return skill + ":" + demand.name().charAt(0);
    }

    private static Demand demand(char letter) {
        return switch (letter) {
            case 'R' -> Demand.REQUIRED;
            case 'N' -> Demand.NICE;
            default -> Demand.MENTIONED;
        };
    }
}
