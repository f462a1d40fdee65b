package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.CheckoutOrder.Discount;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Tariff;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.function.Consumer;
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
        return with(one -> one.state = now);
    }

    SandboxMembership cancelling(boolean cancel) {
        return with(one -> one.cancelAtPeriodEnd = cancel);
    }

    SandboxMembership ended(Instant when) {
        return with(one -> {
            one.state = Membership.State.CANCELED;
            one.endedAt = when;
        });
    }

    SandboxMembership billed(String bill) {
        return with(one -> one.latestBill = bill);
    }

    /** A new period, with what is left of credit and discounts. */
    SandboxMembership period(Tariff now, Instant from, Instant until, long left, int discounts) {
        return with(one -> {
            one.tariff = now;
            one.start = from;
            one.end = until;
            one.balance = left;
            one.discountsLeft = discounts;
        });
    }

    private SandboxMembership with(Consumer<Change> how) {
        var change = new Change(this);
        how.accept(change);
        return new SandboxMembership(
                account,
                change.tariff,
                discount,
                change.discountsLeft,
                change.state,
                anchor,
                change.start,
                change.end,
                trialEnd,
                change.cancelAtPeriodEnd,
                change.endedAt,
                change.latestBill,
                change.balance);
    }

    /** What may become of one. */
    private static final class Change {

        private Tariff tariff;
        private int discountsLeft;
        private Membership.State state;
        private Instant start;
        private Instant end;
        private boolean cancelAtPeriodEnd;
        private @Nullable Instant endedAt;
        private @Nullable String latestBill;
        private long balance;

        Change(SandboxMembership of) {
            tariff = of.tariff;
            discountsLeft = of.discountsLeft;
            state = of.state;
            start = of.start;
            end = of.end;
            cancelAtPeriodEnd = of.cancelAtPeriodEnd;
            endedAt = of.endedAt;
            latestBill = of.latestBill;
            balance = of.balance;
        }
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
