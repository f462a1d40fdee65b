package app.facet.product.careers.postings;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.Skills;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts what is found in labelled postings, what is missed and what is wrong. */
final class SkillComparison {

    private final List<String> errors = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;
    private int unknown;
    private int levels;

    static SkillComparison of(List<LabelledPosting> postings) {
        var comparison = new SkillComparison();
        postings.forEach(comparison::add);
        return comparison;
    }

    double precision() {
        return (double) right / (right + wrong);
    }

    /** Of the skills the catalogue knows. */
    double recall() {
        return (double) right / (right + missed);
    }

    /** Of all skills, those that are not in the catalogue among them. */
    double recallOfAll() {
        return (double) right / (right + missed + unknown);
    }

    double levelAccuracy() {
        return (double) levels / right;
    }

    int found() {
        return right + wrong;
    }

    int labelled() {
        return right + missed;
    }

    int labelledOfAll() {
        return right + missed + unknown;
    }

    int right() {
        return right;
    }

    List<String> errors() {
        return errors.stream().sorted().toList();
    }

    private void add(LabelledPosting posting) {
        var found = PostingSkills.of(posting.text());
        Set<String> credited = implied(posting);
        for (var label : posting.labels()) {
            if (label.level() != null) {
                add(posting, label, label.level(), found);
            }
        }
        for (var rest : found) {
            if (!credited.contains(rest.skill().id())) { // what was labelled is credited too
                wrong++;
                errors.add("wrong   " + posting.file() + "  " + rest.skill().id() + "  " + sentence(posting, rest));
            }
        }
    }

    private void add(LabelledPosting posting, LabelledPosting.Label label, Demand level, List<SkillDemand> found) {
        var matching = found.stream()
                .filter(one -> label.skills().contains(one.skill().id()))
                .toList();
        if (!label.isKnown()) {
            unknown++;
            errors.add("unknown " + posting.file() + "  " + label.name() + "  " + label.phrase());
        } else if (matching.isEmpty()) {
            missed++;
            errors.add("missed  " + posting.file() + "  " + label.skills().getFirst() + "  " + label.phrase());
        } else {
            right++;
            var best =
                    matching.stream().map(SkillDemand::demand).sorted().toList().getFirst();
            levels += best == level ? 1 : 0;
            if (best != level) {
                errors.add("level   " + posting.file() + "  " + level + " as " + best + "  "
                        + sentence(posting, matching.getFirst()));
            }
        }
    }

    /** What goes without saying is neither right nor wrong: SAP where SAP MM is asked for. */
    private static Set<String> implied(LabelledPosting posting) {
        var implied = new HashSet<String>();
        var meant = new LinkedHashSet<String>();
        posting.labels().stream().filter(label -> label.level() != null).forEach(label -> meant.addAll(label.skills()));
        implied.addAll(meant);
        meant.stream()
                .flatMap(id -> Skills.all().find(id).stream())
                .flatMap(skill -> Skills.all().impliedBy(skill).stream())
                .map(Skill::id)
                .forEach(implied::add);
        return implied;
    }

    private static String sentence(LabelledPosting posting, SkillDemand demand) {
        var at = demand.mentions().getFirst();
        int from = Math.max(posting.text().lastIndexOf('\n', at.start()) + 1, at.start() - 80);
        int to = Math.min(posting.text().length(), at.end() + 60);
        return posting.text().substring(from, at.start())
                + "[" + posting.text().substring(at.start(), at.end()) + "]"
                + posting.text().substring(at.end(), to).lines().findFirst().orElse("");
    }
}
