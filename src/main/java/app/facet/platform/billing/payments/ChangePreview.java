package app.facet.platform.billing.payments;

import java.time.Instant;

/**
 * What a change of plan would cost.
 *
 * @param credited for what is left of the old plan
 * @param dueNow after that; never below zero
 * @param next what is due then
 * @param asOf the moment it was counted for; a change as of the same moment costs exactly this
 * @param losesDiscount whether what lowered the price so far ends with the old plan
 */
public record ChangePreview(
        Money credited, Money dueNow, Money next, Instant nextAt, Instant asOf, boolean losesDiscount) {

    ChangePreview losing(boolean discount) {
        return new ChangePreview(credited, dueNow, next, nextAt, asOf, discount);
    }
}
