package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.billing.payments.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment of the sandbox. */
record SandboxCharge(
        @Nullable UUID order,
        @Nullable String bill,
        Charge.State state,
        Money amount,
        long captured,
        long refunded,
        Charge.Dispute dispute,
        @Nullable Instant heldUntil) {

    static SandboxCharge paid(@Nullable UUID order, @Nullable String bill, Money amount) {
        return new SandboxCharge(order, bill, Charge.State.PAID, amount, amount.minor(), 0, Charge.Dispute.NONE, null);
    }

    static SandboxCharge held(UUID order, Money amount, Instant until) {
        return new SandboxCharge(order, null, Charge.State.HELD, amount, 0, 0, Charge.Dispute.NONE, until);
    }

    SandboxCharge became(Charge.State now, long taken) {
        return new SandboxCharge(order, bill, now, amount, taken, refunded, dispute, heldUntil);
    }

    SandboxCharge refunded(long more) {
        return new SandboxCharge(order, bill, state, amount, captured, refunded + more, dispute, heldUntil);
    }

    SandboxCharge disputed(Charge.Dispute now) {
        return new SandboxCharge(order, bill, state, amount, captured, refunded, now, heldUntil);
    }

    Charge seen(String ref) {
        long disputed = dispute == Charge.Dispute.NONE ? 0 : captured - refunded;
        return new Charge(ref, order, state, amount, captured, refunded, dispute, disputed, heldUntil, amount.with(0));
    }
}
