package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.LastingDiscount;
import app.facet.platform.billing.payments.CheckoutOrder.Discount;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.Tariff;
import app.facet.platform.kernel.AccountId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of the sandbox.
 *
 * @param balance credit from a change to something cheaper, in the smallest coin
 * @param discountsLeft 0 when there is none any more, be it used up or lost; one that lasts for months ends by the calendar
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

    SandboxMembership withoutDiscount() {
        return with(one -> one.discountsLeft = 0);
    }

    /** With what is left of the discount when a bill was written: one that is given once is used up. */
    int discountsAfterBill() {
        return discount == null || discount.months() == 1 ? 0 : discountsLeft;
    }

    /** What is left of a price for a period that begins then. */
    long lowered(long price, Instant periodStart) {
        boolean holds = discount != null && discountsLeft != 0 && !isOver(discount, periodStart);
        return SandboxPrices.discounted(price, holds ? discount : null);
    }

    private boolean isOver(Discount one, Instant when) {
        return one.months() > 1 && !when.isBefore(end(one));
    }

    private Instant end(Discount one) {
        return anchor.atOffset(ZoneOffset.UTC).plusMonths(one.months()).toInstant();
    }

    private List<LastingDiscount> lasting() {
        return discount == null || discountsLeft == 0 || discount.months() == 1
                ? List.of()
                : List.of(new LastingDiscount(
                        discount.code(),
                        BigDecimal.valueOf(discount.percent()),
                        discount.minor(),
                        discount.months() == 0 ? null : end(discount)));
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
                latestBill,
                lasting());
    }
}
