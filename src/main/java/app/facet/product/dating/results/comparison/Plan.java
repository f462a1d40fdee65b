package app.facet.product.dating.results.comparison;

import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many more days it takes until a real lift is found, at somebody's own pace.
 *
 * <p>On day n the test has found a difference D with a probability of at least Φ((D − c) / √V), where V is the variance
 * by then and c the difference at which the evidence of {@link SequentialTest} reaches its threshold:
 * c² = 2 V (V + t²) / t² · (threshold + ½ ln((V + t²) / V)). The days are those for which that is {@link #CERTAINTY},
 * at a rate that is rather too low than too high and days that are rather too uneven than too even, because few days tell
 * both only roughly. Days still to come are thought to be shared evenly.
 */
final class Plan {

    /** The smallest lift worth waiting for. */
    static final double LIFT = 0.3;

    /** Half a year. Further ahead only those would be promised anything whose first days happen to look even. */
    static final int LONGEST = 183;

    private static final double CERTAINTY = 0.9;
    private static final double CAUTION = 0.2;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Plan() {}

    /** Nothing when it would take longer than {@link #LONGEST} days, or nothing is known yet. */
    static OptionalInt moreDays(RateKind kind, List<Arm> arms) {
        Arm all = arms.stream().reduce(Arm.EMPTY, Arm::and);
        if (all.exposure() <= 0 || all.days() == 0) {
            return OptionalInt.empty();
        }
        double dispersion = Dispersion.atWorst(kind, arms);
        double rate = cautious(kind, all, dispersion);
        double pace = all.exposure() / all.days();
        int enough = SequentialTest.FEWEST_DAYS * arms.size();
        for (int more = Math.max(0, enough - all.days()); more <= LONGEST; more++) {
            if (isFound(kind, arms, more * pace / arms.size(), rate, dispersion)) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }

    /** Between the two versions least is known about. */
    private static boolean isFound(RateKind kind, List<Arm> arms, double moreExposure, double rate, double dispersion) {
        var least = arms.stream().mapToDouble(Arm::exposure).sorted().limit(2).toArray();
        double variance = dispersion * (1 / (least[0] + moreExposure) + 1 / (least[1] + moreExposure));
        double mixture = SequentialTest.mixture(kind, rate);
        double difference = kind.steadyOf(rate * Math.sqrt(1 + LIFT)) - kind.steadyOf(rate / Math.sqrt(1 + LIFT));
        double needed = needed(variance, mixture, SequentialTest.threshold(arms.size()));
        return NORMAL.cumulativeProbability((difference - needed) / Math.sqrt(variance)) >= CERTAINTY;
    }

    /** The difference at which the evidence reaches the threshold. */
    static double needed(double variance, double mixture, double threshold) {
        return Math.sqrt(2
                * variance
                * (variance + mixture)
                / mixture
                * (threshold + Math.log((variance + mixture) / variance) / 2));
    }

    /** What the rate probably exceeds, as told by the days so far. */
    private static double cautious(RateKind kind, Arm all, double dispersion) {
        double low = GammaDistribution.of((all.events() + 0.5) / dispersion, dispersion / all.exposure())
                .inverseCumulativeProbability(CAUTION);
        return kind == RateKind.SHARE ? Math.min(low, 0.7) : low;
    }
}
