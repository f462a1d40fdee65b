package app.facet.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.evaluation.QualityTable;
import app.facet.platform.language.Language;
import app.facet.platform.language.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Planted lies and true rewrites of what people told, in English and German. The sets "people" were written with the
 * guard, the sets "strangers" by somebody who did not know it.
 */
class TruthGuardEvaluation {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final double CAUGHT = 0.95;
    private static final double FALSE_ALARMS = 0.05;
    private static final double SLACK = 0.05;

    /** @param lie where it stands, if there is one */
    private record Line(List<Fact> facts, String text, Optional<Span> lie) {}

    @Test
    void liesAreCaughtAndTrueRewritesLeftAlone() throws IOException {
        var table = new QualityTable("Truth guard");
        var all = new Count();
        for (String set : List.of("people-en", "strangers-en")) {
            all.add(evaluate(table, set, Language.ENGLISH));
        }
        for (String set : List.of("people-de", "strangers-de")) {
            all.add(evaluate(table, set, Language.GERMAN));
        }
        assertThat(all.lies).isGreaterThanOrEqualTo(200);
        assertThat(all.rewrites).isGreaterThanOrEqualTo(200);
        table.atLeast(CAUGHT, "all", "planted lies caught", all.caught, all.lies);
        table.atMost(FALSE_ALARMS, "all", "true rewrites marked", all.alarms, all.rewrites);
        table.check();
    }

    /** What came out. */
    private static final class Count {

        private int lies;
        private int caught;
        private int rewrites;
        private int alarms;

        void add(Count other) {
            lies += other.lies;
            caught += other.caught;
            rewrites += other.rewrites;
            alarms += other.alarms;
        }
    }

    private static Count evaluate(QualityTable table, String set, Language language) {
        var count = new Count();
        for (Line line : read(set)) {
            if (line.lie().isPresent()) {
                count.lies++;
                count.caught += isCaught(line, language) ? 1 : 0;
            } else {
                count.rewrites++;
                count.alarms += marks(line, language).isEmpty() ? 0 : 1;
            }
        }
        // A set is small: one line more or less must not fail the build; all together must keep the promise.
        table.atLeast(CAUGHT - SLACK, set, "planted lies caught", count.caught, count.lies);
        table.atMost(FALSE_ALARMS + SLACK, set, "true rewrites marked", count.alarms, count.rewrites);
        return count;
    }

    private static boolean isCaught(Line line, Language language) {
        return marks(line, language).stream()
                .anyMatch(finding -> finding.span().overlaps(line.lie().orElseThrow()));
    }

    private static List<Finding> marks(Line line, Language language) {
        return new TruthGuard(line.facts(), language, TODAY).notTold(line.text());
    }

    private static List<Line> read(String set) {
        var lines = new ArrayList<Line>();
        var facts = new ArrayList<Fact>();
        for (String line : text("/facts/" + set + ".txt").lines().toList()) {
            if (line.startsWith("[")) {
                facts.clear();
            } else if (line.startsWith("= ")) {
                facts.add(Fact.told(line.substring(2), TODAY));
            } else if (line.startsWith("+ ")) {
                lines.add(new Line(List.copyOf(facts), line.substring(2), Optional.empty()));
            } else if (line.startsWith("- ")) {
                lines.add(lie(
                        List.copyOf(facts),
                        line.substring(2, line.lastIndexOf('|')).strip()));
            }
        }
        return lines;
    }

    /** The lie stands in braces. */
    private static Line lie(List<Fact> facts, String text) {
        var span = new Span(text.indexOf('{'), text.indexOf('}') - 1);
        return new Line(facts, text.replace("{", "").replace("}", ""), Optional.of(span));
    }

    private static String text(String resource) {
        try (var file = TruthGuardEvaluation.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
