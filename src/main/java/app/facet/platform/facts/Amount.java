package app.facet.platform.facts;

import app.facet.platform.language.Quantity;
import app.facet.platform.language.Quantity.Kind;
import app.facet.platform.language.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number a sentence states.
 *
 * @param measure what it is measured in: "month", "metre"; empty when things are counted
 * @param said the bare number
 * @param value in that measure
 * @param sort what is counted
 */
record Amount(Span span, BigDecimal said, BigDecimal value, Kind sort, String unit, String measure, Nearness nearness)
        implements Assertion {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    // A third is 33 % as well as 33.33 %.
    private static final BigDecimal SLACK_OF_PERCENT = new BigDecimal("0.5");

    /** How exact it means to be. */
    enum Nearness {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    static Amount of(Quantity quantity, Span span, Measure measure, Nearness nearness) {
        return new Amount(
                span,
                quantity.value(),
                quantity.value().multiply(measure.times()),
                quantity.kind(),
                quantity.unit(),
                measure.base(),
                nearness);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.NUMBER;
    }

    @Override
    public boolean isStatedIn(Statement fact) {
        return fact.all(Amount.class).anyMatch(this::isCoveredBy)
                || (sort == Kind.MULTIPLE && fact.all(Amount.class).anyMatch(small -> isGrowth(small, fact)));
    }

    /** From 12,000 to 48,000 is four times as much. */
    private boolean isGrowth(Amount small, Statement fact) {
        return fact.all(Amount.class)
                .anyMatch(large -> small.value.signum() > 0
                        && large.value
                                        .divide(small.value, 2, RoundingMode.HALF_UP)
                                        .compareTo(value)
                                == 0);
    }

    private boolean isCoveredBy(Amount fact) {
        boolean sameThing = (sort == fact.sort && unit.equals(fact.unit))
                || (sort == Kind.COUNT && fact.sort != Kind.YEAR)
                || (fact.sort == Kind.COUNT && sort != Kind.ORDINAL);
        boolean sameMeasure = measure.isEmpty() || measure.equals(fact.measure);
        return sameThing && sameMeasure && covers(measure.isEmpty() ? fact.said : fact.value);
    }

    /** Whether a fact of that size is what is meant. */
    boolean covers(BigDecimal told) {
        return switch (nearness) {
            case EXACTLY -> isRoughly(told, sort == Kind.PERCENT ? SLACK_OF_PERCENT : rounding());
            case ABOUT -> isRoughly(told, told.abs().multiply(TENTH));
            case AT_LEAST -> told.compareTo(value) >= 0 && told.compareTo(value.multiply(BigDecimal.TWO)) <= 0;
            case AT_MOST -> told.compareTo(value) <= 0 && told.compareTo(value.divide(BigDecimal.TWO)) >= 0;
        };
    }

    private boolean isRoughly(BigDecimal told, BigDecimal slack) {
        return told.subtract(value).abs().compareTo(slack) <= 0;
    }

    /** 1.2M may stand for 1,234,567, but 12 is not 12.4. */
    private BigDecimal rounding() {
        var plain = value.stripTrailingZeros();
        return plain.scale() < -2 ? BigDecimal.TEN.pow(-plain.scale()).divide(BigDecimal.TWO) : BigDecimal.ZERO;
    }
}
