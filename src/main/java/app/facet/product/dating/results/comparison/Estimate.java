package app.facet.product.dating.results.comparison;

/**
 * What is believed about the rate of one version.
 *
 * @param middle the most one can say with one number: the posterior mean
 * @param low with 95 % probability the rate is not below
 * @param high nor above
 * @param probabilityBest that no other version has a higher rate
 * @param loss how much less than the best it brings on average, as a share, if it is kept and is not the best
 */
public record Estimate(Arm arm, double middle, double low, double high, double probabilityBest, double loss) {}
