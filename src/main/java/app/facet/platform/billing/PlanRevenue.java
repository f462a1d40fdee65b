package app.facet.platform.billing;

import app.facet.platform.billing.RevenueMonth.Volume;

/**
 * What a plan brings now, in its currency.
 *
 * @param paying those that are paid up
 * @param late those whose last payment failed
 * @param trials those that pay nothing yet
 */
public record PlanRevenue(Plan plan, Volume paying, Volume late, long trials) {}
