package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Checkout;
import app.facet.platform.billing.payments.CheckoutOrder;
import org.jspecify.annotations.Nullable;

/**
 * A page of the sandbox.
 *
 * @param asksBank whether the bank waits for a word of the card's owner
 * @param declined whether the last card was no good
 */
record SandboxSession(
        CheckoutOrder order,
        Checkout.State state,
        @Nullable String charge,
        @Nullable String membership,
        @Nullable String card,
        boolean asksBank,
        boolean declined) {

    SandboxSession became(Checkout.State now) {
        return new SandboxSession(order, now, charge, membership, card, false, false);
    }

    SandboxSession waiting(boolean forBank, boolean afterDecline) {
        return new SandboxSession(order, state, charge, membership, card, forBank, afterDecline);
    }

    SandboxSession paid(@Nullable String byCharge, @Nullable String began, @Nullable String kept) {
        return new SandboxSession(order, Checkout.State.PAID, byCharge, began, kept, false, false);
    }

    /** What is due at once. */
    long due() {
        var tariff = order.tariff();
        return tariff != null && tariff.trialDays() > 0
                ? 0
                : SandboxPrices.discounted(order.price().minor(), order.discount());
    }
}
