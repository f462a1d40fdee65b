package app.facet.product.careers.postings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts and ranges of money in a line, however they are written: "£42k-£50k", "4.800 – € 6.200", "75 – 90 TEUR". */
final class Amounts {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("teur", "EUR"),
            Map.entry("t€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("chf", "CHF"),
            Map.entry("fr.", "CHF"),
            Map.entry("czk", "CZK"),
            Map.entry("pln", "PLN"),
            Map.entry("sek", "SEK"),
            Map.entry("nok", "NOK"),
            Map.entry("dkk", "DKK"),
            Map.entry("cad", "CAD"),
            Map.entry("aud", "AUD"));

    private static final String CURRENCY =
            "US\\$|[€£$]|(?<![\\p{L}])(?:EUR|TEUR|T€|GBP|USD|CHF|CZK|PLN|SEK|NOK|DKK|CAD|AUD|Euros?|Fr\\.)(?![\\p{L}])|T€";
    private static final String NUMBER =
            "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
    private static final String ONE =
            "(?<c1%1$s>%2$s)?\\s*(?<![\\p{L}\\d.,])(?<n%1$s>%3$s)(?:,-)?\\s*(?<k%1$s>[kK](?![\\p{L}]))?\\s*(?<c2%1$s>%2$s)?";
    private static final Pattern RANGE = Pattern.compile(
            ONE.formatted("a", CURRENCY, NUMBER) + "(?:\\s*(?:-|–|—|bis|to|and|und)\\s*"
                    + ONE.formatted("b", CURRENCY, NUMBER) + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * An amount or a range.
     *
     * @param start in the line
     * @param end in the line, after it
     * @param range whether both ends are given
     */
    record Amount(
            int start,
            int end,
            BigDecimal from,
            BigDecimal to,
            @Nullable String currency,
            boolean range) {}

    private Amounts() {}

    static List<Amount> in(String line) {
        var found = new ArrayList<Amount>();
        Matcher matcher = RANGE.matcher(line);
        while (matcher.find()) {
            found.add(amount(matcher.toMatchResult()));
        }
        return found;
    }

    private static Amount amount(MatchResult match) {
        String currency = currency(match);
        boolean thousands = currency != null && isThousands(match);
        BigDecimal from = number(match.group("na"));
        String second = match.group("nb");
        BigDecimal to = second == null ? from : number(second);
        boolean shared = thousands || match.group("kb") != null || (second == null && match.group("ka") != null);
        boolean first = shared || match.group("ka") != null;
        return new Amount(
                match.start(), match.end(), scaled(from, first), scaled(to, shared), currency, second != null);
    }

    /** One of "42-50k" is short as well; "£9k to £1,200" is not. */
    private static BigDecimal scaled(BigDecimal number, boolean thousands) {
        return thousands && number.compareTo(THOUSAND) < 0 ? number.multiply(THOUSAND) : number;
    }

    private static @Nullable String currency(MatchResult match) {
        for (String group : List.of("c1a", "c2a", "c1b", "c2b")) {
            String sign = match.group(group);
            if (sign != null) {
                return CURRENCIES.get(sign.toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static boolean isThousands(MatchResult match) {
        return List.of("c1a", "c2a", "c1b", "c2b").stream()
                .map(match::group)
                .anyMatch(sign -> sign != null && sign.regionMatches(true, 0, "T", 0, 1));
    }

    /** What stands before the last three digits parts thousands, what stands before one or two parts cents. */
    private static BigDecimal number(String written) {
        String plain = written.replaceAll("[\\s\\u00a0\\u202f'’]", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last < 0 || plain.length() - last == 4) {
            return new BigDecimal(plain.replaceAll("[.,]", ""));
        }
        return new BigDecimal(plain.substring(0, last).replaceAll("[.,]", "") + "." + plain.substring(last + 1));
    }
}
