package app.facet.product.careers.resumes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table with a head: each row by the names of the columns, in small letters. */
record Table(List<Map<String, String>> rows) {

    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST_CELL = 10_000;

    /** The first rows, when there are far too many. */
    static Table of(byte[] csv) {
        var rows = new ArrayList<Map<String, String>>();
        var format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get();
        try (var parser = format.parse(new StringReader(text(csv)))) {
            List<String> head = List.of();
            for (CSVRecord line : parser) {
                if (head.isEmpty()) {
                    head = line.stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else if (rows.size() < MOST_ROWS) {
                    rows.add(row(head, line));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotesDoNotMatch) {
            throw new ResumeRefused("broken-table");
        }
        return new Table(rows);
    }

    private static String text(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Map<String, String> row(List<String> head, CSVRecord line) {
        var row = new HashMap<String, String>();
        for (int at = 0; at < Math.min(head.size(), line.size()); at++) {
            String cell = line.get(at);
            row.put(head.get(at), cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        }
        return row;
    }
}
