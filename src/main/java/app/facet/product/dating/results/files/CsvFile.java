package app.facet.product.dating.results.files;

import app.facet.product.dating.results.DayCounts;
import app.facet.product.dating.results.Source;
import app.facet.product.dating.results.Step;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table of one's own: a day in each line, with columns named in English or German. */
class CsvFile {

    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_NUMBER = 9;

    private final LocalDate latest;

    CsvFile(LocalDate latest) {
        this.latest = latest;
    }

    FileDays read(String text) {
        List<CSVRecord> lines = lines(text);
        if (lines.isEmpty()) {
            throw new FileRefused("empty");
        }
        var columns = CsvColumns.of(lines.getFirst());
        List<CSVRecord> body = lines.subList(1, lines.size());
        var dates = new CsvDates(body.stream().map(columns::day).toList());
        var days = new LinkedHashMap<String, FileDay>();
        int unreadable = 0;
        for (CSVRecord line : body) {
            Optional<FileDay> day = day(line, columns, dates);
            if (day.isEmpty()) {
                unreadable++;
            }
            day.ifPresent(one -> days.put(one.platform() + "/" + one.day(), one)); // the last word on a day counts
        }
        return new FileDays(Source.CSV, new ArrayList<>(days.values()), unreadable);
    }

    private static List<CSVRecord> lines(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(CsvColumns.separator(text))
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var lines = new ArrayList<CSVRecord>();
            for (CSVRecord line : parser) {
                if (lines.size() > MOST_LINES) {
                    throw new FileRefused("too-long", MOST_LINES);
                }
                lines.add(line);
            }
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException quotesDoNotMatch) {
            throw new FileRefused("broken-table");
        }
    }

    private Optional<FileDay> day(CSVRecord line, CsvColumns columns, CsvDates dates) {
        Optional<LocalDate> day =
                dates.day(columns.day(line)).filter(one -> !one.isAfter(latest) && one.getYear() >= 2005);
        var counts = new EnumMap<Step, Integer>(Step.class);
        for (var column : columns.numbers().entrySet()) {
            String text = cell(line, column.getValue());
            if (text.isEmpty()) {
                continue;
            }
            Integer number = number(text);
            if (number == null) {
                return Optional.empty();
            }
            counts.put(column.getKey(), number);
        }
        if (day.isEmpty() || counts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FileDay(columns.platform(line), day.get(), new DayCounts(Map.copyOf(counts))));
    }

    static String cell(CSVRecord line, int at) {
        return at >= 0 && at < line.size() ? line.get(at).strip() : "";
    }

    /** Spreadsheets like to write 3.0 and 1,000. */
    private static @Nullable Integer number(String text) {
        String digits = text.replaceAll("[.,]0+$", "").replaceAll("(?<=\\d)[.,'\\u00a0 ](?=\\d{3}\\b)", "");
        if (digits.isEmpty()
                || digits.length() > LONGEST_NUMBER
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number <= DayCounts.MOST ? number : null;
    }
}
