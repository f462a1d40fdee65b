package app.facet.platform.facts;

import app.facet.platform.language.Quantity.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What follows from facts without being said: from 2017 to 2020 is three years. */
final class Derivations {

    private static final int YEAR = 12;
    private static final Set<String> STILL = Set.of("since", "today", "present", "now", "seit", "heute", "ongoing");

    private final LocalDate today;

    Derivations(LocalDate today) {
        this.today = today;
    }

    boolean follows(Amount amount, List<Statement> facts) {
        return amount.measure().equals(Measure.MONTH)
                && amount.sort() == Kind.COUNT
                && facts.stream().anyMatch(fact -> lasts(amount, fact));
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
        return lengths(end - begin).anyMatch(length -> amount.covers(BigDecimal.valueOf(length)));
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
