package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import java.util.List;

/** Tells how far a resume shows work like that a posting describes. */
final class Duties {

    /** A skill says as much as a word nobody uses twice. */
    private static final double SKILL_WEIGHT = 4;

    /** Of one line and of all together: work is best told by a line that tells all of it. */
    private static final double IN_ONE_LINE = 0.6;

    /** A sentence is never repeated word for word; this share of its weight is as good as all. */
    private static final double ENOUGH = 0.6;

    private static final int ALL = 100;
    private static final double LEAST_EVIDENCE = 0.15;

    private final ResumeEvidence resume;
    private final List<EvidenceLine> lines;

    /**
     * How far.
     *
     * @param credit in hundredths
     * @param evidence the line that says most of it, if any does
     */
    record Cover(int credit, List<EvidenceLine> evidence) {}

    Duties(ResumeEvidence resume) {
        this.resume = resume;
        this.lines = resume.lines().stream()
                .filter(line -> line.part().shows() || line.part() == ResumePart.SUMMARY)
                .toList();
    }

    Cover cover(Duty duty) {
        double whole = duty.weights().values().stream().mapToDouble(one -> one).sum()
                + SKILL_WEIGHT * duty.skills().size();
        double best = 0;
        EvidenceLine line = null;
        for (EvidenceLine one : lines) {
            double here = said(duty, one);
            if (here > best) {
                best = here;
                line = one;
            }
        }
        double share = whole == 0 ? 0 : (IN_ONE_LINE * best + (1 - IN_ONE_LINE) * anywhere(duty)) / whole / ENOUGH;
        boolean tells = line != null && best >= LEAST_EVIDENCE * whole;
        return new Cover((int) Math.round(ALL * Math.min(1, share)), tells ? List.of(line) : List.of());
    }

    private double said(Duty duty, EvidenceLine line) {
        var meanings = resume.reading(line).meanings();
        double sum = 0;
        for (var meaning : duty.weights().entrySet()) {
            sum += meanings.contains(meaning.getKey()) ? meaning.getValue() : 0;
        }
        for (Skill skill : duty.skills()) {
            var proof = resume.of(skill);
            sum += proof.lines().contains(line) ? SKILL_WEIGHT * proof.credit() / ALL : 0;
        }
        return sum;
    }

    private double anywhere(Duty duty) {
        double sum = 0;
        for (var meaning : duty.weights().entrySet()) {
            sum += resume.shows(meaning.getKey()) ? meaning.getValue() : 0;
        }
        for (Skill skill : duty.skills()) {
            sum += SKILL_WEIGHT * resume.of(skill).credit() / ALL;
        }
        return sum;
    }
}
