package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.CheckoutOrder.Discount;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Tariff;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of the sandbox.
 *
 * @param balance credit from a change to something cheaper, in the smallest coin
 * @param discountsLeft how many more times the discount is given; below zero: for ever
 */
record SandboxMembership(
        AccountId account,
        Tariff tariff,
        @Nullable Discount discount,
        int discountsLeft,
        Membership.State state,
        Instant anchor,
        Instant start,
        Instant end,
        @Nullable Instant trialEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant endedAt,
        @Nullable String latestBill,
        long balance) {

    boolean isTrial() {
        return state == Membership.State.TRIALING;
    }

    SandboxMembership became(Membership.State now) {
        return new SandboxMembership(
                account,
                tariff,
                discount,
                discountsLeft,
                now,
                anchor,
                start,
                end,
                trialEnd,
                cancelAtPeriodEnd,
                endedAt,
                latestBill,
                balance);
    }

    SandboxMembership cancelling(boolean cancel) {
        return new SandboxMembership(
                account,
                tariff,
                discount,
                discountsLeft,
                state,
                anchor,
                start,
                end,
                trialEnd,
                cancel,
                endedAt,
                latestBill,
                balance);
    }

    SandboxMembership ended(Instant when) {
        return new SandboxMembership(
                account,
                tariff,
                discount,
                discountsLeft,
                Membership.State.CANCELED,
                anchor,
                start,
                end,
                trialEnd,
                cancelAtPeriodEnd,
                when,
                latestBill,
                balance);
    }

    SandboxMembership billed(String bill) {
        return new SandboxMembership(
                account,
                tariff,
                discount,
                discountsLeft,
                state,
                anchor,
                start,
                end,
                trialEnd,
                cancelAtPeriodEnd,
                endedAt,
                bill,
                balance);
    }

    /** A new period, with what is left of credit and discounts. */
    SandboxMembership period(Tariff now, Instant from, Instant until, long left, int discounts) {
        return new SandboxMembership(
                account,
                now,
                discount,
                discounts,
                state,
                anchor,
                from,
                until,
                trialEnd,
                cancelAtPeriodEnd,
                endedAt,
                latestBill,
                left);
    }

    @Nullable
    Discount discountNow() {
        return discountsLeft == 0 ? null : discount;
    }

    Membership seen(String ref) {
        return new Membership(
                ref,
                account,
                state,
                tariff.plan(),
                tariff.yearly(),
                anchor,
                start,
                end,
                trialEnd,
                cancelAtPeriodEnd,
                endedAt,
                latestBill);
    }
}
