package app.facet.product.dating.results.comparison;

import java.util.List;

/**
 * Whether one version is better than another, in a way that may be asked every day.
 *
 * <p>A fixed test that is looked at daily finds a "winner" among equals sooner or later. This is the mixture sequential
 * probability ratio test (H. Robbins, "Statistical methods related to the law of the iterated logarithm", Annals of
 * Mathematical Statistics 41, 1970; R. Johari, P. Koomen, L. Pekelis, D. Walsh, "Always valid inference: continuous
 * monitoring of A/B tests", Operations Research 70, 2022): with the difference d of the steady rates, its variance V and
 * a normal mixture of variance t² around no difference,
 *
 * <pre>Bayes factor = sqrt(V / (V + t²)) · exp(d² t² / (2 V (V + t²)))</pre>
 *
 * is a martingale when nothing differs, so by Ville's inequality it ever exceeds 1/α with a probability of at most α,
 * however often one looks. V is inflated by {@link Dispersion}. With more than two versions α is shared among all pairs
 * (Bonferroni). That the variance is estimated makes it approximate; the simulation test measures what is left.
 */
final class SequentialTest {

    /** How often a winner may be declared where there is none. */
    static final double ALPHA = 0.05;

    /** Standard deviation of the logarithm of the lift one expects beforehand: most changes do little. */
    static final double USUAL_LIFT = 0.3;

    /** Every weekday once. */
    static final int FEWEST_DAYS = 7;

    /** Of both together: below that no word. */
    static final int FEWEST_EVENTS = 20;

    private SequentialTest() {}

    /** The logarithm of the Bayes factor for a difference; nothing is for it while it is negative. */
    static double evidence(RateKind kind, Arm a, Arm b, double dispersion) {
        double difference = kind.steady(b.events(), b.exposure()) - kind.steady(a.events(), a.exposure());
        double variance = dispersion * (1 / a.exposure() + 1 / b.exposure());
        return evidence(difference, variance, mixture(kind, a.and(b).rate()));
    }

    static double evidence(double difference, double variance, double mixture) {
        return Math.log(variance / (variance + mixture)) / 2
                + difference * difference * mixture / (2 * variance * (variance + mixture));
    }

    /** t² at that rate. */
    static double mixture(RateKind kind, double rate) {
        double deviation = USUAL_LIFT * kind.perLogRate(Math.min(rate, 0.9 * (kind == RateKind.SHARE ? 1 : 1e12)));
        return deviation * deviation;
    }

    /** What the evidence must reach when so many versions are compared. */
    static double threshold(int versions) {
        return Math.log(versions * (versions - 1) / 2.0 / ALPHA);
    }

    /** Which one is better than each other, or -1. */
    static int winner(RateKind kind, List<Arm> arms) {
        if (arms.stream().anyMatch(arm -> arm.days() < FEWEST_DAYS || arm.exposure() <= 0)) {
            return -1;
        }
        double dispersion = Dispersion.of(kind, arms);
        int best = best(arms);
        for (int other = 0; other < arms.size(); other++) {
            if (other != best && !isBetter(kind, arms.get(best), arms.get(other), dispersion, arms.size())) {
                return -1;
            }
        }
        return best;
    }

    private static boolean isBetter(RateKind kind, Arm best, Arm other, double dispersion, int versions) {
        return best.events() + other.events() >= FEWEST_EVENTS
                && evidence(kind, other, best, dispersion) >= threshold(versions);
    }

    private static int best(List<Arm> arms) {
        int best = 0;
        for (int at = 1; at < arms.size(); at++) {
            if (arms.get(at).rate() > arms.get(best).rate()) {
                best = at;
            }
        }
        return best;
    }
}
