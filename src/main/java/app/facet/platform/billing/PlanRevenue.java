package app.facet.platform.billing;

import app.facet.platform.billing.RevenueMonth.Volume;

/**
 * What a plan brings now.
 *
 * @param plan its name
 * @param paying those that are paid up
 * @param late those whose last payment failed
 * @param trials those that pay nothing yet
 */
public record PlanRevenue(String plan, Volume paying, Volume late, long trials) {}
