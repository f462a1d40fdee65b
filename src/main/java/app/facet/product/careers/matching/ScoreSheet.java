package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Adds up the items of one part. Rounds the running sum, so that what is shown adds up without a rest. */
final class ScoreSheet {

    private static final int TENTHS = 10;
    private static final int ALL = 100;
    private static final int PRESENT_FROM = 60;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(
            String name, String skill, int weight, int credit, Standing standing, List<EvidenceLine> evidence) {}

    /** Of skills that stand for each other, the one the resume says most about counts. */
    void add(Wanted wanted, ResumeEvidence resume) {
        Skill best = wanted.best(resume);
        var proof = resume.of(best);
        entries.add(
                new Entry(wanted.name(), best.id(), wanted.weight(), proof.credit(), proof.standing(), proof.lines()));
    }

    /** @param credit in hundredths */
    void add(String name, int weight, int credit, List<EvidenceLine> evidence) {
        var standing = credit >= PRESENT_FROM ? Standing.PRESENT : credit > 0 ? Standing.IMPLIED : Standing.MISSING;
        entries.add(new Entry(name, "", weight, credit, standing, evidence));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    ScorePart part(MatchPart part, int most) {
        long whole = ALL * entries.stream().mapToLong(Entry::weight).sum();
        var items = new ArrayList<ScoreItem>();
        long earned = 0;
        long before = 0;
        for (Entry entry : entries) {
            earned += (long) entry.weight() * entry.credit();
            long reached = (2L * TENTHS * most * earned + whole) / (2 * whole);
            items.add(item(entry, BigDecimal.valueOf(reached - before, 1)));
            before = reached;
        }
        return new ScorePart(part, most, BigDecimal.valueOf(before, 1), items);
    }

    private static ScoreItem item(Entry entry, BigDecimal points) {
        return new ScoreItem(
                entry.name(),
                entry.skill(),
                entry.weight(),
                entry.credit(),
                points,
                entry.standing(),
                entry.evidence());
    }
}
