package app.facet.product.dating.results.comparison;

/** What the numbers are divided by. */
public enum RateKind {
    /** Of so many chances, so many came true: binomial. */
    SHARE {
        @Override
        double variance(double rate) {
            return rate * (1 - rate);
        }

        @Override
        double steady(long events, double exposure) {
            return 2 * Math.asin(Math.sqrt(Math.min(1, (events + 0.375) / (exposure + 0.75))));
        }

        @Override
        double perLogRate(double rate) {
            return Math.sqrt(rate / (1 - rate));
        }

        @Override
        double steadyOf(double rate) {
            return 2 * Math.asin(Math.sqrt(Math.min(1, rate)));
        }
    },
    /** So many a day: Poisson. */
    PER_DAY {
        @Override
        double variance(double rate) {
            return rate;
        }

        @Override
        double steady(long events, double exposure) {
            return 2 * Math.sqrt((events + 0.375) / exposure);
        }

        @Override
        double perLogRate(double rate) {
            return Math.sqrt(rate);
        }

        @Override
        double steadyOf(double rate) {
            return 2 * Math.sqrt(rate);
        }
    };

    /** Of one chance, or of one day. */
    abstract double variance(double rate);

    /**
     * The rate on the scale on which its variance is one divided by the exposure, whatever the rate: twice the arcsine of
     * the root, or twice the root. With the corrections for small counts of F. J. Anscombe, "The transformation of
     * Poisson, binomial and negative-binomial data", Biometrika 35 (1948).
     */
    abstract double steady(long events, double exposure);

    /** As {@link #steady}, of a rate that is known. */
    abstract double steadyOf(double rate);

    /** How far the steady scale moves when the logarithm of the rate moves by one. */
    abstract double perLogRate(double rate);
}
