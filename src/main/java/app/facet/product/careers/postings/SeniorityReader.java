package app.facet.product.careers.postings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how far somebody should be: by the title first, then by the years of experience that are asked for. */
final class SeniorityReader {

    private static final Map<Seniority, Pattern> TITLES = titles();
    private static final Pattern YEARS = Pattern.compile(
            "(\\d{1,2}|one|two|three|four|five|six|seven|eight|ten|eine?[mn]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)\\s*\\+?\\s*"
                    + "(?:(?:-|–|to|bis)\\s*\\d{1,2}\\s*)?(?:years?|jahren?|jahre)[’']?(?:\\s\\p{L}+){0,3}?\\s*"
                    + "(?:experience|erfahrung|berufserfahrung|of|in|with|as|mit|als|post|berufspraxis|praxis)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("zehn", 10));
    private static final int SENIOR_FROM = 5;
    private static final int MID_FROM = 2;

    private SeniorityReader() {}

    static Optional<Seniority> read(String title, String text) {
        return TITLES.entrySet().stream()
                .filter(one -> one.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> ofYears(text));
    }

    private static Optional<Seniority> ofYears(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.find()) {
            return Optional.empty();
        }
        String number = years.group(1).toLowerCase(Locale.ROOT);
        int count = NUMBERS.getOrDefault(number, number.matches("\\d+") ? Integer.parseInt(number) : 1);
        if (count >= SENIOR_FROM) {
            return Optional.of(Seniority.SENIOR);
        }
        return Optional.of(count >= MID_FROM ? Seniority.MID : Seniority.JUNIOR);
    }

    private static Map<Seniority, Pattern> titles() {
        var titles = new LinkedHashMap<Seniority, Pattern>();
        titles.put(
                Seniority.TRAINEE,
                Words.any(
                        "intern|internship|trainee|apprentice|praktikant\\p{L}*|praktikum|werkstudent\\p{L}*|volontär\\p{L}*|volontariat|auszubildende\\p{L}*|azubi\\p{L}*|ausbildung"));
        titles.put(Seniority.JUNIOR, Words.any("junior|jr\\.?|entry[- ]level|graduate|berufseinsteiger\\p{L}*"));
        titles.put(
                Seniority.EXECUTIVE,
                Words.any(
                        "director|vp|vice president|chief|c[etfoi]o|cmo|head of|geschäftsführ\\p{L}*|vorstand\\p{L}*|direktor\\p{L}*|bereichsleit\\p{L}*"));
        titles.put(
                Seniority.LEAD,
                Words.any(
                        "lead|principal|staff|team ?lead\\p{L}*|tech ?lead|teamleit\\p{L}*|gruppenleit\\p{L}*|abteilungsleit\\p{L}*|leiter\\p{L}*|leitung"));
        titles.put(Seniority.SENIOR, Words.any("senior|sr\\.?|experienced|erfahrene\\p{L}?"));
        return titles;
    }
}
