package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page is opened for.
 *
 * @param id of our own row: repeated with the same one, nothing new is opened
 * @param name as people read it on the page
 * @param price of one; for a plan what it costs each time, before any discount
 * @param tariff the plan, where it is one
 * @param backTo where people are led when they have paid
 */
public record CheckoutOrder(
        UUID id,
        AccountId account,
        String customer,
        Mode mode,
        String name,
        Money price,
        @Nullable Tariff tariff,
        @Nullable Discount discount,
        String backTo,
        String cancelTo,
        Instant expiresAt,
        Locale language) {

    public enum Mode {
        /** Paid at once. */
        PAY,
        /** Paid again and again. */
        SUBSCRIBE,
        /** Held on the card and taken later, or not. */
        HOLD,
        /** Nothing is paid; the card is kept for later. */
        KEEP_CARD
    }

    /**
     * What a subscription costs less.
     *
     * @param code of our coupon
     * @param percent 1 to 100, or 0 where an amount is taken off
     * @param minor in the smallest coin
     * @param months how many; 0 for ever; 1 once
     */
    public record Discount(String code, int percent, long minor, int months) {}
}
