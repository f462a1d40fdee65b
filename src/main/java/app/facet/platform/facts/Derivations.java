package app.facet.platform.facts;

import app.facet.platform.language.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What follows from facts without being said: from 2017 to 2020 is three years. */
final class Derivations {

    private static final int YEAR = 12;
    private static final BigDecimal QUARTER = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> STILL = Set.of("since", "today", "present", "now", "seit", "heute", "ongoing");

    private final LocalDate today;

    Derivations(LocalDate today) {
        this.today = today;
    }

    boolean follows(Amount amount, List<Statement> facts) {
        boolean time = amount.measure().equals(Measure.MONTH) && amount.sort() == Kind.COUNT;
        return facts.stream().anyMatch(fact -> isReckoned(amount, fact) || (time && lasts(amount, fact)));
    }

    /** From 20 to 12 is eight less and 40 % less; 6 courses with 10 couples each are 60 couples. */
    private static boolean isReckoned(Amount amount, Statement fact) {
        var told = fact.all(Amount.class).toList();
        return told.stream().anyMatch(one -> told.stream()
                .filter(other -> other.said().compareTo(one.said()) > 0)
                .flatMap(other -> reckoned(amount, one, other))
                .anyMatch(amount::says));
    }

    private static Stream<BigDecimal> reckoned(Amount amount, Amount less, Amount more) {
        var difference = more.said().subtract(less.said());
        if (amount.sort() == Kind.PERCENT && less.said().signum() > 0) {
            return Stream.of(difference, share(difference, more.said()), share(difference, less.said()));
        }
        boolean sameThing = less.sort() != Kind.COUNT || !less.measure().isEmpty();
        return sameThing
                ? Stream.of(difference)
                : Stream.of(difference, less.said().multiply(more.said()));
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private boolean lasts(Amount amount, Statement fact) {
        var moments = fact.all(Moment.class)
                .filter(moment -> moment.year().isPresent())
                .toList();
        if (moments.isEmpty()) {
            return false;
        }
        boolean open = fact.words().stream().anyMatch(STILL::contains);
        if (moments.size() == 1 && !open) {
            return false;
        }
        int begin = moments.stream().mapToInt(moment -> months(moment, 1)).min().getAsInt();
        int end = open
                ? today.getYear() * YEAR + today.getMonthValue()
                : moments.stream().mapToInt(moment -> months(moment, 1)).max().getAsInt();
        int months = end - begin;
        boolean half = amount.said().stripTrailingZeros().scale() > 0; // "five and a half years"
        return lengths(months).anyMatch(length -> amount.covers(BigDecimal.valueOf(length)))
                || (half
                        && amount.value()
                                        .subtract(BigDecimal.valueOf(months))
                                        .abs()
                                        .compareTo(QUARTER)
                                <= 0);
    }

    /** Exactly, and in years as people round them. */
    private static IntStream lengths(int months) {
        int years = months / YEAR;
        boolean nearlyMore = months % YEAR >= YEAR / 2;
        return IntStream.of(months, years * YEAR, nearlyMore ? (years + 1) * YEAR : months);
    }

    private static int months(Moment moment, int otherwise) {
        return moment.year().getAsInt() * YEAR + moment.month().orElse(otherwise);
    }
}
