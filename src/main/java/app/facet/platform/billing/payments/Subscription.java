package app.facet.platform.billing.payments;

import app.facet.platform.billing.LastingDiscount;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan somebody pays for again and again, as we have it.
 *
 * @param discounts what it costs less each time, also those whose time is over
 */
public record Subscription(
        UUID id,
        AccountId account,
        String provider,
        String ref,
        String plan,
        boolean yearly,
        Membership.State state,
        Instant anchor,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Instant trialEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant endedAt,
        List<LastingDiscount> discounts,
        int version) {

    public Subscription {
        discounts = List.copyOf(discounts);
    }

    /** Whether there is anything left to change or cancel. */
    public boolean isLive() {
        return state != Membership.State.CANCELED && state != Membership.State.INCOMPLETE;
    }

    /** Whether it goes on and on until somebody ends it. */
    boolean isPaid() {
        boolean goesOn = state == Membership.State.TRIALING
                || state == Membership.State.ACTIVE
                || state == Membership.State.PAST_DUE;
        return goesOn && !cancelAtPeriodEnd;
    }

    boolean isAs(Membership now) {
        return plan.equals(now.plan())
                && yearly == now.yearly()
                && state == now.state()
                && anchor.equals(now.anchor())
                && periodStart.equals(now.periodStart())
                && periodEnd.equals(now.periodEnd())
                && Objects.equals(trialEnd, now.trialEnd())
                && cancelAtPeriodEnd == now.cancelAtPeriodEnd()
                && Objects.equals(endedAt, now.endedAt())
                && discounts.equals(now.discounts());
    }
}
