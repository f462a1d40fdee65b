package app.facet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well an engine does on a set whose answers are known: printed, kept in {@code target/evaluation}, and held against
 * what it promises.
 */
public final class QualityTable {

    private final String engine;
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            String set, String measure, int items, double value, double aim, boolean atLeast, boolean share) {

        boolean isReached() {
            return atLeast ? value >= aim : value <= aim;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    share ? "  %-28s %-34s %5d  %6.1f %%  %s %.0f %%  %s" : "  %-28s %-34s %5d  %8.2f  %s %.2f  %s",
                    set,
                    measure,
                    items,
                    share ? 100 * value : value,
                    atLeast ? ">=" : "<=",
                    share ? 100 * aim : aim,
                    isReached() ? "" : "MISSED");
        }
    }

    public QualityTable(String engine) {
        this.engine = engine;
    }

    /** Promises that at least that share is right. */
    public QualityTable atLeast(double aim, String set, String measure, int good, int items) {
        rows.add(new Row(set, measure, items, items == 0 ? 0 : (double) good / items, aim, true, true));
        return this;
    }

    /** Promises that a measure which is no share is at least that. */
    public QualityTable atLeast(double aim, String set, String measure, double value, int items) {
        rows.add(new Row(set, measure, items, value, aim, true, false));
        return this;
    }

    /** Promises that no more than that share is wrong. */
    public QualityTable atMost(double aim, String set, String measure, int bad, int items) {
        rows.add(new Row(set, measure, items, items == 0 ? 1 : (double) bad / items, aim, false, true));
        return this;
    }

    /** Prints and keeps the table, then fails where a promise is not kept. */
    public void check() throws IOException {
        var text = new StringBuilder(engine + "\n");
        rows.forEach(row -> text.append(row).append('\n'));
        System.out.println(text);
        Path folder = Files.createDirectories(Path.of("target", "evaluation"));
        Files.writeString(folder.resolve(engine.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt"), text);
        assertThat(rows).isNotEmpty().allMatch(Row::isReached);
    }
}
