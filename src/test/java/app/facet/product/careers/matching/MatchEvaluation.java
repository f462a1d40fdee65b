package app.facet.product.careers.matching;

import app.facet.evaluation.QualityTable;
import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.SamplePostings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether what is present, implied and missing is told as a careful recruiter tells it, and whether the better resume gets the
 * better score. Everything was labelled before the first run; only what went wrong with the half looked at was read.
 */
class MatchEvaluation {

    /** What both halves reached in the very first run, before anything was changed; the lower of the two, rounded down. */
    private static final Map<Standing, Aim> AIMS = Map.of(
            Standing.PRESENT, new Aim(0.94, 0.85),
            Standing.IMPLIED, new Aim(1, 0.25),
            Standing.MISSING, new Aim(0.80, 0.98));

    private static final double TOLD_RIGHTLY = 0.85;
    private static final double RANKED_RIGHTLY = 0.81;

    private final List<Judged> judged = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private LabelledMatches labelled = new LabelledMatches(List.of(), List.of());

    private record Aim(double precision, double recall) {}

    private record Judged(boolean heldOut, Standing said, Standing told) {}

    @BeforeEach
    void judge() throws IOException {
        labelled = LabelledMatches.read();
        labelled.pairs().forEach(this::judge);
    }

    private void judge(LabelledMatches.Pair pair) {
        Map<String, List<String>> skills = SamplePostings.labels(pair.posting());
        Map<String, Standing> told =
                Scoring.of(Samples.resume(pair.resume()), Samples.posting(pair.posting())).skills().stream()
                        .collect(Collectors.toMap(gap -> id(gap.skill()), SkillGap::standing));
        pair.labels().forEach((name, said) -> {
            @Nullable Standing answer = best(skills.getOrDefault(name, List.of()), told);
            if (answer != null) {
                judged.add(new Judged(pair.heldOut(), said, answer));
            }
            if (answer != said && !pair.heldOut()) {
                errors.add(pair.resume() + " for " + pair.posting() + ": " + name + " is " + said + ", told " + answer);
            }
        });
    }

    private static String id(Skill skill) {
        return skill.id();
    }

    /** Of several skills a label may mean, the one most is known of; null where the posting was not read to ask for any. */
    private static @Nullable Standing best(List<String> ids, Map<String, Standing> told) {
        return ids.stream()
                .filter(told::containsKey)
                .map(told::get)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Test
    void tellsWhatIsThereAndWhatIsMissing() throws IOException {
        var table = new QualityTable("gaps of resumes");
        add(table, "looked at", false);
        add(table, "held out", true);
        Path folder = Files.createDirectories(Path.of("target", "evaluation"));
        Files.write(folder.resolve("match-errors.txt"), errors);
        table.check();
    }

    private void add(QualityTable table, String set, boolean heldOut) {
        var here = judged.stream().filter(one -> one.heldOut() == heldOut).toList();
        for (Standing standing : Standing.values()) {
            var aim = AIMS.getOrDefault(standing, new Aim(1, 1));
            int both = count(here, standing, standing);
            int said = count(here, standing, null);
            int told = count(here, null, standing);
            table.atLeast(aim.precision(), set, standing + ", precision", both, told)
                    .atLeast(aim.recall(), set, standing + ", recall", both, said);
        }
        int right = (int) here.stream().filter(one -> one.said() == one.told()).count();
        table.atLeast(TOLD_RIGHTLY, set, "all told rightly", right, here.size());
    }

    private static int count(List<Judged> judged, @Nullable Standing said, @Nullable Standing told) {
        return (int) judged.stream()
                .filter(one -> said == null || one.said() == said)
                .filter(one -> told == null || one.told() == told)
                .count();
    }

    @Test
    void theBetterResumeGetsTheBetterScore() throws IOException {
        var table = new QualityTable("ranking of resumes");
        add(table, "looked at", false, 1);
        add(table, "held out", true, RANKED_RIGHTLY);
        table.check();
    }

    private void add(QualityTable table, String set, boolean heldOut, double aim) {
        var here = labelled.preferences().stream()
                .filter(one -> one.heldOut() == heldOut)
                .toList();
        int right = 0;
        for (var one : here) {
            var better = score(one.better(), one.posting());
            var worse = score(one.worse(), one.posting());
            right += better.compareTo(worse) > 0 ? 1 : 0;
            if (better.compareTo(worse) <= 0 && !heldOut) {
                System.out.println("  " + one + " " + better + " " + worse);
            }
        }
        table.atLeast(aim, set, "pairs in the right order", right, here.size());
    }

    private static BigDecimal score(String resume, String posting) {
        return Scoring.of(Samples.resume(resume), Samples.posting(posting))
                .score()
                .points();
    }
}
