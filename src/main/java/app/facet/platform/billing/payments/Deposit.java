package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What secures an appointment.
 *
 * @param reference of what it is for, given by whoever asked for it
 * @param captured what was taken
 * @param heldUntil when a hold ends by itself
 */
public record Deposit(
        UUID id,
        AccountId account,
        String reference,
        DepositPlan.Way way,
        Money amount,
        Instant appointmentAt,
        String provider,
        @Nullable String checkout,
        @Nullable String charge,
        @Nullable String card,
        State state,
        long captured,
        @Nullable Instant heldUntil,
        Instant createdAt,
        int version) {

    public enum State {
        /** Its owner has not been at the page yet. */
        OPEN,
        HELD,
        CARD_SAVED,
        /** Its owner has to confirm it with their bank. */
        UNCONFIRMED,
        DECLINED,
        CAPTURED,
        RELEASED,
        /** It was held too long, and the bank let it go. */
        EXPIRED,
        /** Nobody paid on the page. */
        ABANDONED
    }

    /** Under which an act on it happens once, however often the provider is asked. */
    String key(String act) {
        return "deposit-" + id + "-" + act;
    }

    Deposit paidBy(@Nullable String by) {
        return new Deposit(
                id,
                account,
                reference,
                way,
                amount,
                appointmentAt,
                provider,
                checkout,
                by,
                card,
                state,
                captured,
                heldUntil,
                createdAt,
                version);
    }
}
