package app.facet.platform.billing.payments;

import java.time.Duration;
import java.time.Instant;

/**
 * How a deposit is best secured. Banks hold money for five to seven days: what is near is held and costs nobody anything if
 * the appointment does not take place; what is further away is taken and given back; what is very far away would be with
 * us for months, so only the card is kept.
 *
 * @param chargeAt when money is moved: at once, or for a kept card two days before the appointment
 */
public record DepositPlan(Way way, Instant chargeAt) {

    private static final Duration CAN_BE_HELD = Duration.ofDays(6);
    private static final Duration CAN_BE_KEPT = Duration.ofDays(90);
    private static final Duration BEFORE = Duration.ofDays(2);

    public enum Way {
        HOLD,
        CAPTURE,
        SAVED_CARD
    }

    public static DepositPlan of(Instant appointmentAt, Instant now) {
        Duration away = Duration.between(now, appointmentAt);
        if (away.compareTo(CAN_BE_HELD) <= 0) {
            return new DepositPlan(Way.HOLD, now);
        }
        return away.compareTo(CAN_BE_KEPT) <= 0
                ? new DepositPlan(Way.CAPTURE, now)
                : new DepositPlan(Way.SAVED_CARD, appointmentAt.minus(BEFORE));
    }
}
