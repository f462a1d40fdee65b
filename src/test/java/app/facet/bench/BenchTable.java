package app.facet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of one benchmark, printed when it ends and kept in {@code target/bench}. */
public final class BenchTable {

    private final String name;
    private final List<String[]> rows = new ArrayList<>();

    public BenchTable(String name, String... header) {
        this.name = name;
        rows.add(header);
    }

    public BenchTable row(Object... cells) {
        var texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = cells[i] instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : "" + cells[i];
        }
        rows.add(texts);
        return this;
    }

    public void print() throws IOException {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        });
        var text = new StringBuilder(name + "  (" + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ")\n");
        for (String[] row : rows) {
            text.append("  ");
            for (int i = 0; i < columns; i++) {
                text.append(String.format("%-" + (widths[i] + 2) + "s", row[i]));
            }
            text.append('\n');
        }
        System.out.println("\n" + text);
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(folder.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".txt"), text);
    }

    /** The value a share of the others lies at or below; 0.5 is the median. */
    public static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.clamp((int) Math.ceil(share * sorted.size()) - 1, 0, sorted.size() - 1));
    }
}
