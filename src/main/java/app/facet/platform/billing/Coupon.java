package app.facet.platform.billing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A word that lowers a price or gives credits.
 *
 * @param code as people type it, in capitals
 * @param amount percent, cents or credits, as its kind says
 * @param months how many, when it lasts for months
 * @param onlyFor code of the one plan or pack it is for; null: any
 * @param firstPurchase whether only for who never bought anything
 * @param most how often it can be used in all; null: any number
 * @param redeemed how often it was used
 */
public record Coupon(
        String code,
        Kind kind,
        int amount,
        Lasts lasts,
        @Nullable Integer months,
        @Nullable String onlyFor,
        boolean firstPurchase,
        @Nullable Integer most,
        int redeemed,
        Instant validFrom,
        @Nullable Instant validUntil,
        boolean active) {

    /** What it does. */
    public enum Kind {
        PERCENT,
        /** Off the price, in cents of its currency. */
        AMOUNT,
        /** Credits on top, without buying anything. */
        CREDITS
    }

    /** For how much of a subscription. */
    public enum Lasts {
        ONCE,
        MONTHS,
        FOREVER
    }

    boolean holds(Instant now) {
        boolean begun = !now.isBefore(validFrom);
        boolean over = validUntil != null && !now.isBefore(validUntil);
        boolean usedUp = most != null && redeemed >= most;
        return active && begun && !over && !usedUp;
    }

    /** @param item code of what is bought; null when nothing is */
    boolean isFor(@Nullable String item) {
        boolean gives = kind == Kind.CREDITS;
        return gives == (item == null) && (onlyFor == null || onlyFor.equals(item));
    }

    /**
     * What is left to pay.
     *
     * @param price in the smallest coin
     */
    public long lower(long price) {
        return switch (kind) {
            case PERCENT -> price - price * amount / 100;
            case AMOUNT -> Math.max(0, price - amount);
            case CREDITS -> price;
        };
    }
}
