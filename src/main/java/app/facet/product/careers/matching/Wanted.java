package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A skill a posting wants, or several of which one will do.
 *
 * @param anyOf in the order of the posting; never empty
 */
record Wanted(List<Skill> anyOf) {

    Wanted {
        anyOf = List.copyOf(anyOf);
    }

    /** In tenths. */
    int weight() {
        return anyOf.stream().mapToInt(AskedPosting::weight).max().orElseThrow();
    }

    /** The skill the resume says most about. */
    Skill best(ResumeEvidence resume) {
        return anyOf.stream()
                .max(Comparator.comparingInt((Skill skill) -> resume.of(skill).credit())
                        .thenComparingInt(skill -> -anyOf.indexOf(skill)))
                .orElseThrow();
    }

    /** What the resume says about that one. */
    SkillEvidence evidence(ResumeEvidence resume) {
        return resume.of(best(resume));
    }

    String name() {
        return anyOf.stream().map(Skill::english).collect(Collectors.joining(" / "));
    }
}
