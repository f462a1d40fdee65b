package app.facet.platform.billing.payments;

import app.facet.platform.billing.LastingDiscount;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it stands at the provider.
 *
 * @param account whose it is, unless it did not begin with us
 * @param plan code of ours; null when its price is not one of ours
 * @param discounts what it costs less each time, as long as that holds; none that lowers one payment only
 */
public record Membership(
        String ref,
        @Nullable AccountId account,
        State state,
        @Nullable String plan,
        boolean yearly,
        Instant anchor,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Instant trialEnd,
        boolean cancelAtPeriodEnd,
        @Nullable Instant endedAt,
        @Nullable String latestBill,
        List<LastingDiscount> discounts) {

    public Membership {
        discounts = List.copyOf(discounts);
    }

    /**
     * Also with discounts whose time has come, which a provider does not name any more: what was paid with them for this
     * period stays paid.
     */
    Membership after(Subscription before, Instant now) {
        var ended = before.discounts().stream().filter(one -> one.isOver(now) && !discounts.contains(one));
        return new Membership(
                ref,
                account,
                state,
                plan,
                yearly,
                anchor,
                periodStart,
                periodEnd,
                trialEnd,
                cancelAtPeriodEnd,
                endedAt,
                latestBill,
                Stream.concat(ended, discounts.stream()).toList());
    }

    public enum State {
        TRIALING,
        ACTIVE,
        PAST_DUE,
        UNPAID,
        CANCELED,
        INCOMPLETE,
        PAUSED;

        public boolean isOver() {
            return this == CANCELED;
        }
    }
}
