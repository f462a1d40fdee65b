package app.facet.product.careers.postings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says it pays, before tax.
 *
 * @param from the least
 * @param to the most; the same where one figure is given
 * @param currency ISO 4217; null where a posting names none
 */
public record Pay(BigDecimal from, BigDecimal to, @Nullable String currency, Period period) {

    /** Of what a figure is. */
    public enum Period {
        HOUR,
        DAY,
        MONTH,
        YEAR
    }

    public Pay {
        if (from.compareTo(to) > 0) {
            BigDecimal most = from;
            from = to;
            to = most;
        }
    }
}
