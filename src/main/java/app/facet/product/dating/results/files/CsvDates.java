package app.facet.product.dating.results.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as people and spreadsheets write them. Whether 3/4 is in March or in April, the whole column tells. */
class CsvDates {

    private static final int MONTHS = 12;
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2}|\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");

    private final boolean monthFirst;

    /** @throws FileRefused when the column can be read in two ways */
    CsvDates(List<String> column) {
        List<MatchResult> slashes = column.stream()
                .map(SLASHES::matcher)
                .filter(match -> match.matches())
                .map(match -> match.toMatchResult())
                .toList();
        boolean dayFirst = slashes.stream().anyMatch(match -> part(match, 1) > MONTHS);
        this.monthFirst = slashes.stream().anyMatch(match -> part(match, 2) > MONTHS);
        boolean differs = slashes.stream().anyMatch(match -> part(match, 1) != part(match, 2));
        if (differs && dayFirst == monthFirst) {
            throw new FileRefused("ambiguous-days");
        }
    }

    Optional<LocalDate> day(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(part(iso, 1), part(iso, 2), part(iso, 3));
        }
        var dots = DOTS.matcher(text);
        if (dots.matches()) {
            return day(year(part(dots, 3)), part(dots, 2), part(dots, 1));
        }
        var slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            int first = part(slashes, 1);
            int second = part(slashes, 2);
            return day(year(part(slashes, 3)), monthFirst ? first : second, monthFirst ? second : first);
        }
        return Optional.empty();
    }

    private static int part(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int year(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
