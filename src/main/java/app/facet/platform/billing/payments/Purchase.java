package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody set out to buy, and how far they got.
 *
 * @param total what we asked for: of a pack with its discount, of a plan what it usually costs each time
 */
public record Purchase(
        UUID id,
        AccountId account,
        Choice choice,
        Money total,
        long credits,
        int validDays,
        int trialDays,
        String provider,
        @Nullable String checkout,
        @Nullable String charge,
        @Nullable String membership,
        State state,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant paidAt,
        int version) {

    public enum State {
        /** The page can be used. */
        OPEN,
        /** Done, but the money is still on its way. */
        PENDING,
        PAID,
        FAILED,
        EXPIRED;

        boolean isFinal() {
            return this == PAID || this == FAILED || this == EXPIRED;
        }
    }

    /** There is one page at a time for a pack, and one for plans. */
    String openKey() {
        return account + (choice.kind() == Choice.Kind.PLAN ? ":plan" : ":" + choice.item());
    }

    /** Whether it is the same at the same price, so that its page does. */
    boolean isAsGoodAs(Purchase other) {
        return choice.equals(other.choice)
                && total.equals(other.total)
                && trialDays == other.trialDays
                && provider.equals(other.provider);
    }

    boolean isFor(Checkout checkout) {
        return state == stateOf(checkout)
                && checkout.ref().equals(this.checkout)
                && java.util.Objects.equals(checkout.charge(), charge)
                && java.util.Objects.equals(checkout.membership(), membership);
    }

    static State stateOf(Checkout checkout) {
        return State.valueOf(checkout.state().name());
    }
}
