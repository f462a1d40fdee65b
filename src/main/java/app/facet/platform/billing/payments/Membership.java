package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it stands at the provider.
 *
 * @param account whose it is, unless it did not begin with us
 * @param plan code of ours; null when its price is not one of ours
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
        @Nullable String latestBill) {

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
