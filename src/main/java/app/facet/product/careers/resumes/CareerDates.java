package app.facet.product.careers.resumes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds from when to when something was, however it is written in English or German. */
final class CareerDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));
    private static final String NAMES =
            "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|mrz|apr(?:il)?|may|mai|june?|juni"
                    + "|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?";
    private static final String YEAR = "(?:19[4-9]\\d|20[0-4]\\d|['’]\\d{2}(?!\\d))";
    private static final String DATE = "(?:" + NAMES + ",?\\s*" + YEAR + "|(?:0?[1-9]|1[0-2])\\s?[/.]\\s?" + YEAR + "|"
            + YEAR + "[-/.](?:0[1-9]|1[0-2])(?!\\d)|" + YEAR + ")";
    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?=\\p{L}{3})|\\d{1,2}\\.(?=\\s?(?:\\d{1,2}[./]|\\p{L})))?";
    private static final String NOW =
            "(?:present|current|currently|now|today|ongoing|till date|to date|date|heute|jetzt|aktuell"
                    + "|laufend|dato)";
    private static final String DASH = "\\s*(?:[-–—‒−‐‑]|to|until|till|bis|through)\\s*(?:zum\\s+)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d\\p{L}/.])\\(?(?:von\\s+|from\\s+)?" + DAY + "(?<from>" + DATE + ")" + DASH + "(?:" + DAY
                    + "(?<to>" + DATE + ")|(?<now>" + NOW + "))(?![\\d\\p{L}])\\)?",
            FLAGS);
    private static final Pattern SINCE = Pattern.compile(
            "(?<![\\p{L}])\\(?(?:seit|since|ab)\\s+" + DAY + "(?<from>" + DATE + ")(?![\\d\\p{L}])\\)?", FLAGS);
    private static final Pattern ONE = Pattern.compile(
            "(?<![\\d\\p{L}/.,])\\(?(?:expected|graduated|voraussichtlich|abschluss|class of)?:?\\s*(?<to>" + DATE
                    + ")(?![\\d\\p{L}%])\\)?",
            FLAGS);
    private static final int CENTURY_TURNS = 50;
    private static final Pattern YEAR_ONLY = Pattern.compile(YEAR);

    private CareerDates() {}

    /** A period, and the part of the text that says it. */
    record Found(Period period, int start, int end) {

        /** The text without it. */
        String without(String text) {
            String before = text.substring(0, start).replaceAll("[\\s,;:|·•(–—-]+$", "");
            String after = text.substring(end).replaceAll("^[\\s,;:|·•)–—-]+", "");
            boolean both = !before.isEmpty() && !after.isEmpty();
            return both ? before + "\t" + after : before + after;
        }
    }

    /** From when to when, or since when. */
    static Optional<Found> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            boolean now = range.group("now") != null;
            return Optional.of(
                    found(range.toMatchResult(), date(range.group("from")), now ? null : date(range.group("to")), now));
        }
        Matcher since = SINCE.matcher(text);
        return since.find()
                ? Optional.of(found(since.toMatchResult(), date(since.group("from")), null, true))
                : Optional.empty();
    }

    /** The same, or when it ended. */
    static Optional<Found> any(String text) {
        Optional<Found> range = range(text);
        if (range.isPresent()) {
            return range;
        }
        Matcher one = ONE.matcher(text);
        return one.find()
                ? Optional.of(found(one.toMatchResult(), null, date(one.group("to")), false))
                : Optional.empty();
    }

    private static Found found(MatchResult match, @Nullable CareerDate from, @Nullable CareerDate to, boolean current) {
        return new Found(new Period(from, to, current), match.start(), match.end());
    }

    private static @Nullable CareerDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher year = YEAR_ONLY.matcher(text);
        if (!year.find()) {
            return null;
        }
        String rest = (text.substring(0, year.start()) + text.substring(year.end()))
                .toLowerCase(Locale.ROOT)
                .strip();
        return new CareerDate(year(year.group()), month(rest));
    }

    /** ’98 was before ’21. */
    private static int year(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int digits = Integer.parseInt(text.substring(1));
        return digits < CENTURY_TURNS ? 2000 + digits : 1900 + digits;
    }

    private static @Nullable Integer month(String rest) {
        String digits = rest.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            int number = Integer.parseInt(digits);
            return number >= 1 && number <= 12 ? Integer.valueOf(number) : null;
        }
        return rest.length() < 3 ? null : MONTHS.get(rest.substring(0, 3));
    }
}
