package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money from a card, as we have it in our books.
 *
 * @param account null when its owner has left
 * @param subject id of the purchase or deposit, or the provider's name of the bill
 * @param credits that were bought with it
 * @param creditsTakenBack of those, for refunds and disputes
 * @param fee what the provider keeps for it; null while that is not known
 */
public record Payment(
        UUID id,
        @Nullable AccountId account,
        String provider,
        String ref,
        Purpose purpose,
        String subject,
        Money total,
        long tax,
        Charge.State state,
        long captured,
        long refunded,
        Charge.Dispute dispute,
        long stake,
        long credits,
        @Nullable Instant validUntil,
        long creditsTakenBack,
        int timesReturned,
        @Nullable Instant heldUntil,
        @Nullable Money fee,
        Instant createdAt,
        int version) {

    public enum Purpose {
        PURCHASE,
        BILL,
        DEPOSIT
    }

    boolean isAs(Charge now) {
        return state == now.state()
                && captured == now.captured()
                && refunded == now.refunded()
                && dispute == now.dispute()
                && stake == now.stake()
                && Objects.equals(heldUntil, now.heldUntil())
                && (now.fee() == null || now.fee().equals(fee));
    }

    /** Whether money was taken of which we do not know yet what it cost. */
    boolean lacksFee() {
        return captured > 0 && fee == null;
    }

    /** The tax in a part of it. */
    long taxIn(long part) {
        return total.minor() == 0 ? 0 : Math.multiplyExact(tax, part) / total.minor();
    }

    /** How many credits should be back by now: all while the bank keeps the money, else as many as money went back. */
    long creditsToTakeBack(Charge now) {
        if (now.stake() > 0) {
            return credits;
        }
        return now.captured() == 0 ? 0 : Math.multiplyExact(credits, now.refunded()) / now.captured();
    }

    /** Under which name its credits were granted. */
    String grant() {
        return "purchase:" + subject;
    }

    /** Under which name they were given back for the n-th time. */
    String grant(int returned) {
        return "payment:" + id + ":returned:" + returned;
    }
}
