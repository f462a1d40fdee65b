package app.facet.product.dating.results;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A share and how sure it is: the middle and the ends of the 95 % interval of Jeffreys (L. D. Brown, T. T. Cai,
 * A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001).
 *
 * @param share of those before, this many
 * @param low with 95 % probability it is not below
 * @param high nor above
 */
public record Likelihood(double share, double low, double high) {

    private static final double HALF = 0.5;
    private static final double TAIL = 0.025;

    /** What comes of something may come a day later, so there can seem to be more of it; then it is all. */
    static Likelihood of(long part, long whole) {
        long all = Math.max(part, whole);
        var belief = BetaDistribution.of(part + HALF, all - part + HALF);
        return new Likelihood(
                all == 0 ? 0 : (double) part / all,
                part == 0 ? 0 : belief.inverseCumulativeProbability(TAIL),
                part == all ? 1 : belief.inverseCumulativeProbability(1 - TAIL));
    }
}
