package app.facet.platform.billing.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands at the provider.
 *
 * @param order id of our row it was made for, as we told the provider
 * @param captured what was taken
 * @param refunded what was given back of it
 * @param dispute how its owner's bank sees it
 * @param heldUntil when what is held has to be taken
 * @param fee what the provider keeps for it, in the currency it pays us in; null while that is not known
 */
public record Charge(
        String ref,
        @Nullable UUID order,
        State state,
        Money amount,
        long captured,
        long refunded,
        Dispute dispute,
        long disputed,
        @Nullable Instant heldUntil,
        @Nullable Money fee) {

    public enum State {
        OPEN,
        /** Its owner has to confirm it with their bank. */
        UNCONFIRMED,
        DECLINED,
        HELD,
        PAID,
        CANCELED
    }

    public enum Dispute {
        NONE,
        OPEN,
        WON,
        LOST
    }

    /** What the bank keeps from us. */
    public long stake() {
        return dispute == Dispute.OPEN || dispute == Dispute.LOST ? disputed : 0;
    }
}
