package app.facet.product.careers.postings;

import app.facet.product.careers.postings.NoPosting.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of postings as a spreadsheet saves it: commas, semicolons or tabs between the cells, names of columns above. */
final class PostingTable {

    static final int MOST_ROWS = 1_000;

    private static final Map<String, Set<String>> NAMES = Map.of(
            "title", Set.of("title", "job title", "jobtitle", "position", "role", "stelle", "titel", "jobtitel"),
            "company", Set.of("company", "company name", "employer", "firma", "unternehmen", "arbeitgeber"),
            "place", Set.of("place", "location", "city", "ort", "standort", "arbeitsort", "stadt"),
            "address", Set.of("url", "link", "job url", "address", "adresse"),
            "text",
                    Set.of(
                            "text",
                            "description",
                            "job description",
                            "posting",
                            "beschreibung",
                            "stellenbeschreibung",
                            "anzeige",
                            "stellenanzeige"));

    /**
     * A row of the table. What it does not say is empty.
     *
     * @param number as a spreadsheet counts: 1 is the row of names
     */
    record Row(long number, String title, String company, String place, String address, String text) {}

    private PostingTable() {}

    /**
     * All its rows.
     *
     * @throws NoPosting when it names neither a column of texts nor one of links, or is damaged
     */
    static List<Row> of(String csv) {
        var rows = new ArrayList<Row>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(csv))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(csv))) {
            var lines = parser.iterator();
            List<String> head = head(lines);
            while (lines.hasNext() && rows.size() < MOST_ROWS) {
                var cells = lines.next();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(head, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotesDoNotMatch) {
            throw new NoPosting(Reason.NO_TABLE);
        }
        return rows;
    }

    /** Of the first line: the sign that stands in it most often. */
    private static char delimiter(String csv) {
        String first = csv.lines().findFirst().orElse("");
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            best = count(first, sign) > count(first, best) ? sign : best;
        }
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    private static List<String> head(Iterator<CSVRecord> lines) {
        List<String> head = lines.hasNext()
                ? lines.next().stream().map(PostingTable::column).toList()
                : List.of();
        if (!head.contains("text") && !head.contains("address")) {
            throw new NoPosting(Reason.NO_TABLE);
        }
        return head;
    }

    private static String column(String name) {
        String plain = name.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(known -> known.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Row row(List<String> head, CSVRecord cells) {
        return new Row(
                cells.getRecordNumber(),
                cell(head, cells, "title"),
                cell(head, cells, "company"),
                cell(head, cells, "place"),
                cell(head, cells, "address"),
                cell(head, cells, "text"));
    }

    private static String cell(List<String> head, CSVRecord cells, String column) {
        int at = head.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }
}
