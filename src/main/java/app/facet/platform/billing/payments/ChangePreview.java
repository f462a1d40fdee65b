package app.facet.platform.billing.payments;

import java.time.Instant;

/**
 * What a change of plan would cost.
 *
 * @param credited for what is left of the old plan
 * @param dueNow after that; never below zero
 * @param next what is due then
 * @param asOf the moment it was counted for; a change as of the same moment costs exactly this
 */
public record ChangePreview(Money credited, Money dueNow, Money next, Instant nextAt, Instant asOf) {}
