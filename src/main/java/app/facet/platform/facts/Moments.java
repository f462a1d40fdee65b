package app.facet.platform.facts;

import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.TokenKind;
import app.facet.platform.language.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads dates: "March 2021", "03/2021", "2021-03-01", "1.3.2021", "2021", "in May". */
final class Moments {

    private static final PerLanguage<Map<String, Integer>> MONTHS =
            new PerLanguage<>(language -> WordFile.lines(language, "months")
                    .map(line -> WordFile.split(line).toList())
                    .collect(Collectors.toUnmodifiableMap(List::getFirst, parts -> Integer.valueOf(parts.get(1)))));
    private static final Pattern WRITTEN =
            Pattern.compile("(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?"
                    + "|(?:(?<day2>\\d\\d?)\\.)?(?<month2>\\d\\d?)[./](?<year2>(?:19|20)\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[-/]((?:19|20)\\d\\d)");

    private final Sentence sentence;
    private final List<Assertion> found = new ArrayList<>();

    private Moments(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Assertion> in(Sentence sentence) {
        var moments = new Moments(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isFree(i)) {
                moments.read(i);
            }
        }
        return moments.found;
    }

    private void read(int i) {
        if (sentence.at(i).kind() == TokenKind.NUMBER) {
            digits(i);
        } else if (sentence.isLarge(i)) {
            var month = MONTHS.in(sentence.language()).get(sentence.lower(i).replace(".", ""));
            if (month != null && isMonth(i)) {
                month(i, month);
            }
        }
    }

    private void digits(int i) {
        String digits = sentence.at(i).text();
        Matcher written = WRITTEN.matcher(digits);
        Matcher years = YEARS.matcher(digits);
        if (YEAR.matcher(digits).matches()) {
            add(i, i + 1, number(digits), OptionalInt.empty());
        } else if (years.matches()) {
            add(i, i + 1, number(years.group(1)), OptionalInt.empty());
            add(i, i + 1, number(years.group(2)), OptionalInt.empty());
        } else if (written.matches()) {
            boolean yearFirst = written.group("year") != null;
            found.add(new Moment(
                    sentence.take(i, i + 1),
                    number(written.group(yearFirst ? "year" : "year2")),
                    number(written.group(yearFirst ? "month" : "month2")),
                    number(written.group(yearFirst ? "day" : "day2"))));
        }
    }

    /** "May I", "March on" are none: a month stands beside a year or after a word that dates have. */
    private boolean isMonth(int i) {
        return isYear(i + 1)
                || List.of(
                                "in",
                                "since",
                                "from",
                                "until",
                                "till",
                                "by",
                                "to",
                                "last",
                                "of",
                                "im",
                                "seit",
                                "ab",
                                "bis",
                                "anfang",
                                "mitte",
                                "ende",
                                "vom",
                                "between",
                                "zwischen",
                                "und",
                                "and")
                        .contains(sentence.lower(i - 1));
    }

    private boolean isYear(int i) {
        return i < sentence.size() && YEAR.matcher(sentence.at(i).text()).matches();
    }

    private void month(int i, int month) {
        int next = sentence.lower(i + 1).equals(".") || sentence.lower(i + 1).equals(",") ? i + 2 : i + 1;
        if (isYear(next)) {
            add(i, next + 1, number(sentence.at(next).text()), OptionalInt.of(month));
        } else {
            add(i, i + 1, OptionalInt.empty(), OptionalInt.of(month));
        }
    }

    private void add(int from, int to, OptionalInt year, OptionalInt month) {
        found.add(new Moment(sentence.take(from, to), year, month, OptionalInt.empty()));
    }

    @SuppressWarnings("NullAway") // a group that did not take part is null
    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
