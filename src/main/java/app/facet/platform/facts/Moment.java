package app.facet.platform.facts;

import app.facet.platform.language.Span;
import java.util.OptionalInt;

/** A date a sentence states, as exactly as it states it. */
record Moment(Span span, OptionalInt year, OptionalInt month, OptionalInt day) implements Assertion {

    @Override
    public ClaimKind kind() {
        return ClaimKind.DATE;
    }

    @Override
    public boolean isStatedIn(Statement fact) {
        return fact.all(Moment.class).anyMatch(this::isCoveredBy);
    }

    /** A year is covered by a month of that year, but not the other way round. */
    private boolean isCoveredBy(Moment fact) {
        return covered(year, fact.year) && covered(month, fact.month) && covered(day, fact.day);
    }

    private static boolean covered(OptionalInt claimed, OptionalInt told) {
        return claimed.isEmpty() || claimed.equals(told);
    }
}
