package app.facet.platform.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription costs less each time it is paid. What lowers one payment only is none.
 *
 * @param code of our coupon, or how the provider calls it
 * @param percent with two decimals; 0 where an amount is taken off
 * @param minor in the smallest coin, each time it is paid
 * @param until periods that begin from then on cost the full price; null: for ever
 */
public record LastingDiscount(
        String code,
        BigDecimal percent,
        long minor,
        @Nullable Instant until) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public LastingDiscount {
        percent = percent.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether a period that begins then costs less. */
    public boolean holdsFor(Instant periodStart) {
        return until == null || periodStart.isBefore(until);
    }

    /** Whether its time has come, so that nobody had to take it away. */
    public boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    private long lower(long price) {
        long off = percent.multiply(BigDecimal.valueOf(price))
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Math.max(0, price - off - minor);
    }

    /** What is left to pay for a period that begins then. */
    public static long lower(long price, List<LastingDiscount> discounts, Instant periodStart) {
        long left = price;
        for (LastingDiscount one : discounts) {
            left = one.holdsFor(periodStart) ? one.lower(left) : left;
        }
        return left;
    }
}
