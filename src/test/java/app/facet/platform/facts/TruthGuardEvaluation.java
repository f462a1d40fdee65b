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

/** Planted lies and true rewrites of what people told, in English and German. */
class TruthGuardEvaluation {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final double CAUGHT = 0.95;
    private static final double FALSE_ALARMS = 0.05;

    /** @param lie where it stands, if there is one */
    private record Line(List<Fact> facts, String text, Optional<Span> lie) {}

    @Test
    void liesAreCaughtAndTrueRewritesLeftAlone() throws IOException {
        var table = new QualityTable("Truth guard");
        int lies = evaluate(table, "people-en", Language.ENGLISH) + evaluate(table, "people-de", Language.GERMAN);
        assertThat(lies).isGreaterThanOrEqualTo(200);
        table.check();
    }

    private static int evaluate(QualityTable table, String set, Language language) {
        var lines = read(set);
        var lies = lines.stream().filter(line -> line.lie().isPresent()).toList();
        var rewrites = lines.stream().filter(line -> line.lie().isEmpty()).toList();
        int caught =
                (int) lies.stream().filter(line -> isCaught(line, language)).count();
        int alarms = (int) rewrites.stream()
                .filter(line -> !marks(line, language).isEmpty())
                .count();
        table.atLeast(CAUGHT, set, "planted lies caught", caught, lies.size());
        table.atMost(FALSE_ALARMS, set, "true rewrites marked", alarms, rewrites.size());
        return lies.size();
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
