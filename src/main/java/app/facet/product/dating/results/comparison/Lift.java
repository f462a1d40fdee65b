package app.facet.product.dating.results.comparison;

/**
 * How much more a version brings than the first one, as a share: 0.3 is 30 % more.
 *
 * @param middle the median
 * @param low with 95 % probability it is not below
 * @param high nor above
 */
public record Lift(double middle, double low, double high) {}
