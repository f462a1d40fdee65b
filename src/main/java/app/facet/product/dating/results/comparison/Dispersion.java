package app.facet.product.dating.results.comparison;

import java.util.List;

/**
 * How much more days differ than chance alone would make them: weekdays, weather, boosts. Pearson's chi-squared divided
 * by its degrees of freedom, as in quasi-likelihood (P. McCullagh, J. A. Nelder, "Generalized Linear Models", 2nd ed.
 * 1989, sections 4.5 and 6.2), drawn towards what dating days usually show as if a number of days had shown just that.
 * Few days tell their own unevenness only roughly, and to believe them too even makes winners of equals; so it is not the
 * middle of what it may be, but its upper quartile, and for promises its upper decile (scaled inverse chi-squared, by the approximation of E. B. Wilson and
 * M. M. Hilferty, 1931). Never less than one: days that happen to be alike do not make anything surer.
 */
final class Dispersion {

    private static final double USUAL = 1.5;
    private static final double WEIGHT = 6;
    private static final double QUARTILE = 0.6745;
    private static final double DECILE = 1.2816;

    private Dispersion() {}

    /** For deciding. */
    static double of(RateKind kind, List<Arm> arms) {
        return of(kind, arms, QUARTILE);
    }

    /** For promising: rather too much than too little. */
    static double atWorst(RateKind kind, List<Arm> arms) {
        return of(kind, arms, DECILE);
    }

    private static double of(RateKind kind, List<Arm> arms, double quantile) {
        double sum = WEIGHT * USUAL;
        double freedom = WEIGHT;
        for (Arm arm : arms) {
            double variance = kind.variance(arm.rate());
            if (arm.days() > 1 && variance > 0) {
                sum += arm.spread() / variance;
                freedom += arm.days() - 1;
            }
        }
        return Math.max(1, sum / chiSquared(freedom, quantile));
    }

    /** What is exceeded by sums with so many degrees of freedom that are not below that quantile of the normal one. */
    private static double chiSquared(double freedom, double quantile) {
        double step = 2 / (9 * freedom);
        return freedom * Math.pow(1 - step - quantile * Math.sqrt(step), 3);
    }
}
