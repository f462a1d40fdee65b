package app.facet.product.careers.postings;

import app.facet.product.careers.postings.Amounts.Amount;
import app.facet.product.careers.postings.Pay.Period;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the pay in a posting. Postings name many sums: what they sell, what a budget is, what a bonus may be. Each sum is
 * judged by what stands around it, and the one with most for it is taken, if that is enough.
 */
final class PayReader {

    private static final Pattern PAY_WORD = Words.any(
            "salary|salaries|pay|paid|pays|package|compensation|remuneration|wage|wages|gross|base|money|gehalt|\\p{L}*gehalt|vergütung|"
                    + "entgelt\\p{L}*|lohn|\\p{L}*lohn|brutto\\p{L}*|bezahlung|zahlen|verdienst|verdienen|grade|band|scale");
    private static final Pattern OTHER_SUM = Words.any(
            "revenue|turnover|budget|budgets|umsatz|auftragswert|mio|million|millions|millionen|allowance|costs?|kostet|bonus(?: of)?|"
                    + "investment|funding|prize|assets|kunden|customers|sqm|pupils|beds|prämie|zuschuss|zuschlag");
    private static final Map<Period, Pattern> PERIODS = new EnumMap<>(
            Map.of(
                    Period.HOUR,
                            Words.any(
                                    "per hour|an hour|/ ?h|/ ?hour|hourly|pro stunde|je stunde|/ ?std\\.?|/ ?stunde|die stunde|stundenlohn"),
                    Period.DAY, Words.any("per day|a day|/ ?day|daily rate|pro tag|/ ?tag|tagessatz"),
                    Period.MONTH,
                            Words.any(
                                    "per month|a month|/ ?month|monthly|pro monat|im monat|monatlich|/ ?monat|mtl\\.?|monatsgehalt"),
                    Period.YEAR,
                            Words.any(
                                    "per year|a year|/ ?year|yearly|annual|annually|per annum|p\\. ?a\\.?|pa|pro jahr|je jahr|im jahr|jährlich|/ ?jahr|jahresgehalt|ote")));

    private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(200);
    private static final BigDecimal MOST_MONTHLY = BigDecimal.valueOf(9_999);
    private static final BigDecimal LEAST = BigDecimal.valueOf(8);
    private static final BigDecimal MOST = BigDecimal.valueOf(5_000_000);
    private static final BigDecimal LEAST_YEARLY = BigDecimal.valueOf(12_000);
    private static final BigDecimal MOST_YEARLY = BigDecimal.valueOf(500_000);
    private static final int HEAD = 6;
    private static final int NEAR = 48;
    private static final int BESIDE = 24;
    private static final int ENOUGH = 3;

    private PayReader() {}

    static Optional<Pay> read(List<String> lines) {
        Amount best = null;
        String line = "";
        int most = ENOUGH - 1;
        for (int i = 0; i < lines.size(); i++) {
            for (Amount amount : Amounts.in(lines.get(i))) {
                int score = score(amount, lines.get(i), i < HEAD);
                if (score > most) {
                    most = score;
                    best = amount;
                    line = lines.get(i);
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(pay(best, line));
    }

    private static int score(Amount amount, String line, boolean head) {
        if (amount.from().compareTo(LEAST) < 0 || amount.to().compareTo(MOST) > 0) {
            return 0;
        }
        String before = before(amount, line, NEAR);
        String after = after(amount, line, NEAR);
        boolean word = PAY_WORD.matcher(before + " " + after).find();
        if (amount.currency() == null && !(word && amount.range() && isYearly(amount))) {
            return 0;
        }
        boolean period =
                PERIODS.values().stream().anyMatch(one -> one.matcher(after).find());
        int score = (amount.range() ? 3 : 0) + (word ? 2 : 0) + (period ? 2 : 0) + (head ? 2 : 0);
        score += isYearly(amount) ? 1 : 0;
        boolean other = OTHER_SUM.matcher(before(amount, line, BESIDE)).find()
                || OTHER_SUM.matcher(after(amount, line, BESIDE / 3)).find();
        return other ? score - 4 : score;
    }

    private static boolean isYearly(Amount amount) {
        return amount.from().compareTo(LEAST_YEARLY) >= 0 && amount.to().compareTo(MOST_YEARLY) <= 0;
    }

    private static String before(Amount amount, String line, int reach) {
        return line.substring(Math.max(0, amount.start() - reach), amount.start());
    }

    private static String after(Amount amount, String line, int reach) {
        return line.substring(amount.end(), Math.min(line.length(), amount.end() + reach));
    }

    private static Pay pay(Amount amount, String line) {
        return new Pay(amount.from(), amount.to(), amount.currency(), period(amount, line));
    }

    private static Period period(Amount amount, String line) {
        for (String words : List.of(after(amount, line, NEAR), before(amount, line, NEAR))) {
            for (var period : PERIODS.entrySet()) {
                if (period.getValue().matcher(words).find()) {
                    return period.getKey();
                }
            }
        }
        if (amount.to().compareTo(MOST_HOURLY) <= 0) {
            return Period.HOUR;
        }
        return amount.to().compareTo(MOST_MONTHLY) <= 0 ? Period.MONTH : Period.YEAR;
    }
}
