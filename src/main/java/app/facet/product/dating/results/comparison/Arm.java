package app.facet.product.dating.results.comparison;

/**
 * What one version brought, all its days together.
 *
 * @param days how many days are known
 * @param events what came of it
 * @param exposure likes given, or days
 * @param squares sum over the days of events squared divided by exposure: how much days differ
 */
public record Arm(int days, long events, double exposure, double squares) {

    static final Arm EMPTY = new Arm(0, 0, 0, 0);

    /** With one more day. A day without a chance adds what came of it, late, and says nothing of how days differ. */
    Arm with(long moreEvents, double moreExposure) {
        double square = moreExposure > 0 ? (double) moreEvents * moreEvents / moreExposure : 0;
        return new Arm(days + 1, events + moreEvents, exposure + moreExposure, squares + square);
    }

    Arm and(Arm other) {
        return new Arm(days + other.days, events + other.events, exposure + other.exposure, squares + other.squares);
    }

    /** Events divided by exposure; zero while there is none. */
    public double rate() {
        return exposure <= 0 ? 0 : (double) events / exposure;
    }

    /** How much more the days differ than chance alone makes them, times the variance: Pearson's sum. */
    double spread() {
        return exposure <= 0 ? 0 : Math.max(0, squares - (double) events * events / exposure);
    }
}
