package app.facet.platform.language;

import java.math.BigDecimal;

/**
 * A number a text states, however it is written: "€1.2M", "twelve", "40 percent", "doubled".
 *
 * @param value as a plain number: 1200000, 12, 40, 2
 * @param unit a currency's sign or code for {@link Kind#MONEY}, else empty
 */
public record Quantity(Span span, BigDecimal value, Kind kind, String unit) {

    /** What is counted. */
    public enum Kind {
        COUNT,
        PERCENT,
        MONEY,
        /** How many times as much: "doubled", "10x". */
        MULTIPLE,
        /** "3rd", "5." */
        ORDINAL,
        /** 1900 to 2099, bare. */
        YEAR
    }

    /** Whether both say the same, whatever the spelling. */
    public boolean means(Quantity other) {
        return kind == other.kind && value.compareTo(other.value) == 0 && unit.equals(other.unit);
    }
}
