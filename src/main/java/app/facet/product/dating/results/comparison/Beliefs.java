package app.facet.product.dating.results.comparison;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What to believe about each rate: beta-binomial for shares, gamma-Poisson for rates per day.
 *
 * <p>The prior is centred on the rate of all versions together, as wide as lifts usually are, so that few days move
 * nobody far from "no difference". Days that differ more than chance count for less: the likelihood is raised to the
 * power one divided by the {@link Dispersion} (P. G. Bissiri, C. C. Holmes, S. G. Walker, "A general framework for
 * updating belief distributions", Journal of the Royal Statistical Society B 78, 2016), which for these two families
 * means dividing counts and exposure by it. Probabilities come from sums over quantiles, so they are the same each time.
 */
final class Beliefs {

    private static final int GRID = 120;
    private static final double TAIL = 0.025;
    private static final double WIDEST = Math.log(100);
    private static final int HALVINGS = 32;

    private final List<Arm> arms;
    private final List<ContinuousDistribution> rates;
    private final List<double[]> quantiles;

    Beliefs(RateKind kind, List<Arm> arms, double dispersion) {
        this.arms = arms;
        Arm all = arms.stream().reduce(Arm.EMPTY, Arm::and);
        double centre = (all.events() + 0.5) / (all.exposure() + 1);
        this.rates =
                arms.stream().map(arm -> belief(kind, arm, centre, dispersion)).toList();
        this.quantiles = rates.stream().map(Beliefs::quantiles).toList();
    }

    private static ContinuousDistribution belief(RateKind kind, Arm arm, double centre, double dispersion) {
        double weight = 2 / (SequentialTest.USUAL_LIFT * SequentialTest.USUAL_LIFT);
        double events = arm.events() / dispersion;
        double exposure = arm.exposure() / dispersion;
        if (kind == RateKind.PER_DAY) {
            return GammaDistribution.of(weight + events, 1 / (weight / centre + exposure));
        }
        double share = Math.min(centre, 0.95);
        double yes = weight * (1 - share);
        double no = yes * (1 - share) / share;
        return BetaDistribution.of(yes + events, no + Math.max(0, exposure - events));
    }

    private static double[] quantiles(ContinuousDistribution rate) {
        double[] all = new double[GRID];
        for (int at = 0; at < GRID; at++) {
            all[at] = rate.inverseCumulativeProbability((at + 0.5) / GRID);
        }
        return all;
    }

    List<Estimate> estimates() {
        double[] best = new double[rates.size()];
        double highest = 0;
        for (int one = 0; one < rates.size(); one++) {
            for (double rate : quantiles.get(one)) {
                double above = aboveOthers(one, rate) / GRID;
                best[one] += above;
                highest += above * rate;
            }
        }
        var estimates = new ArrayList<Estimate>();
        for (int one = 0; one < rates.size(); one++) {
            var rate = rates.get(one);
            estimates.add(new Estimate(
                    arms.get(one),
                    rate.getMean(),
                    rate.inverseCumulativeProbability(TAIL),
                    rate.inverseCumulativeProbability(1 - TAIL),
                    best[one],
                    Math.max(0, 1 - rate.getMean() / highest)));
        }
        return estimates;
    }

    private double aboveOthers(int one, double rate) {
        double above = 1;
        for (int other = 0; other < rates.size(); other++) {
            above *= other == one ? 1 : rates.get(other).cumulativeProbability(rate);
        }
        return above;
    }

    /** How much more the version brings than the first. */
    Lift lift(int version) {
        return new Lift(ratio(version, 0.5) - 1, ratio(version, TAIL) - 1, ratio(version, 1 - TAIL) - 1);
    }

    /** The ratio to the first that is not exceeded with that probability, by halving on the logarithm. */
    private double ratio(int version, double probability) {
        double low = -WIDEST;
        double high = WIDEST;
        for (int at = 0; at < HALVINGS; at++) {
            double middle = (low + high) / 2;
            if (notAbove(version, Math.exp(middle)) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double notAbove(int version, double ratio) {
        double sum = 0;
        for (double first : quantiles.getFirst()) {
            sum += rates.get(version).cumulativeProbability(ratio * first);
        }
        return sum / GRID;
    }
}
