package app.facet.platform.billing.payments;

import java.time.Instant;

/**
 * Another plan, or paying it in another rhythm.
 *
 * @param keepsDiscounts whether what lowers the price now goes on doing so; a coupon for one plan does not for another
 * @param asOf the moment what is left of the old one is counted from
 */
public record PlanChange(Tariff to, boolean keepsDiscounts, Instant asOf) {}
