package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillKind;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.SkillDemand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a resume lacks over many postings, the most asked for first. Manners are not learned from a list: they are left out. */
final class WhatToLearn {

    private final Map<Skill, List<PostingId>> required = new LinkedHashMap<>();
    private final Map<Skill, List<PostingId>> nice = new LinkedHashMap<>();

    private WhatToLearn() {}

    static List<LearningNeed> of(ResumeEvidence resume, List<AskedPosting> postings) {
        var needs = new WhatToLearn();
        postings.forEach(posting -> needs.read(resume, posting));
        return needs.sorted();
    }

    private void read(ResumeEvidence resume, AskedPosting posting) {
        for (var asked : posting.skills()) {
            Skill skill = asked.skill();
            boolean lacking = resume.of(skill).standing() == Standing.MISSING && !instead(resume, posting, asked);
            if (lacking && skill.kind() != SkillKind.SOFT && asked.demand() != Demand.MENTIONED) {
                var there = asked.demand() == Demand.REQUIRED ? required : nice;
                there.computeIfAbsent(skill, first -> new ArrayList<>()).add(posting.id());
            }
        }
    }

    /** Whether something that will do as well is there. */
    private static boolean instead(ResumeEvidence resume, AskedPosting posting, SkillDemand asked) {
        return posting.counted(asked.demand()).stream()
                .filter(wanted -> wanted.anyOf().contains(asked.skill()))
                .anyMatch(wanted -> wanted.evidence(resume).standing() != Standing.MISSING);
    }

    private List<LearningNeed> sorted() {
        var skills = new ArrayList<>(required.keySet());
        nice.keySet().stream().filter(skill -> !required.containsKey(skill)).forEach(skills::add);
        return skills.stream()
                .map(skill -> new LearningNeed(
                        skill, required.getOrDefault(skill, List.of()), nice.getOrDefault(skill, List.of())))
                .sorted(Comparator.comparingDouble(LearningNeed::demand)
                        .reversed()
                        .thenComparing(need -> need.skill().id()))
                .toList();
    }
}
