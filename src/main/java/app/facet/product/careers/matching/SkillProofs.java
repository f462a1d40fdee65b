package app.facet.product.careers.matching;

import app.facet.platform.language.Language;
import app.facet.platform.skills.Skill;
import app.facet.platform.skills.Skills;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the lines of a resume prove: skills they name, and what those imply. */
final class SkillProofs {

    /** Whatever else one line lists is a list of words, not something done. */
    private static final int MOST_OF_A_LINE = 12;

    private final ResumeEvidence resume;
    private final Map<Skill, List<EvidenceLine>> named = new LinkedHashMap<>();
    private final Map<Skill, Set<Skill>> implying = new LinkedHashMap<>();
    private final Set<Skill> shown = new LinkedHashSet<>();

    SkillProofs(ResumeEvidence resume) {
        this.resume = resume;
    }

    Map<Skill, SkillEvidence> all() {
        resume.lines().forEach(this::read);
        named.keySet().forEach(skill -> Skills.all().impliedBy(skill).forEach(one -> implying.computeIfAbsent(
                        one, first -> new LinkedHashSet<>())
                .add(skill)));
        var proofs = new HashMap<Skill, SkillEvidence>();
        implying.forEach((skill, from) -> proofs.put(skill, implied(from)));
        named.forEach((skill, lines) ->
                proofs.put(skill, new SkillEvidence(Standing.PRESENT, shown.contains(skill), lines, List.of())));
        addWritten(proofs, Language.ENGLISH, "english");
        addWritten(proofs, Language.GERMAN, "german");
        return Map.copyOf(proofs);
    }

    private void read(EvidenceLine line) {
        List<Skill> here = resume.reading(line).skills();
        for (int i = 0; i < here.size(); i++) {
            var lines = named.computeIfAbsent(here.get(i), first -> new ArrayList<>());
            if (!lines.contains(line)) {
                lines.add(line);
            }
            if (line.part().shows() && i < MOST_OF_A_LINE) {
                shown.add(here.get(i));
            }
        }
    }

    private SkillEvidence implied(Set<Skill> from) {
        List<EvidenceLine> lines = from.stream()
                .flatMap(skill -> named.getOrDefault(skill, List.of()).stream())
                .distinct()
                .toList();
        return new SkillEvidence(Standing.IMPLIED, from.stream().anyMatch(shown::contains), lines, List.copyOf(from));
    }

    /** Who writes a resume in a language knows it. */
    private void addWritten(Map<Skill, SkillEvidence> proofs, Language language, String id) {
        if (resume.isWrittenIn(language)) {
            Skills.all()
                    .find(id)
                    .ifPresent(skill -> proofs.putIfAbsent(
                            skill, new SkillEvidence(Standing.IMPLIED, true, written(language), List.of())));
        }
    }

    private List<EvidenceLine> written(Language language) {
        return resume.lines().stream()
                .filter(line -> {
                    var reading = resume.reading(line);
                    return (language == Language.GERMAN ? reading.german() : reading.english()) > 0;
                })
                .limit(1)
                .toList();
    }
}
