package app.facet.product.dating.results.comparison;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * Days as dating brings them, made up with known rates: equal days, days that differ more than chance, weekends that
 * bring more.
 *
 * @param rate of the first version: events per day, or share of the likes given
 * @param likesGiven per day; zero for a rate per day
 * @param shape of the gamma distribution by which days differ; zero when they do not
 * @param weekend how many times more a weekend brings
 * @param block for how many days a version stays live before the other takes over
 */
record Experiments(String name, double rate, int likesGiven, double shape, double weekend, int block) {

    RateKind kind() {
        return likesGiven > 0 ? RateKind.SHARE : RateKind.PER_DAY;
    }

    /** One experiment; each day is asked for by its number. */
    final class Run {

        private final UniformRandomProvider random;
        private final double lift;
        private Arm first = Arm.EMPTY;
        private Arm second = Arm.EMPTY;
        private int day;

        private Run(long seed, double lift) {
            var source = new SplittableRandom(seed);
            this.random = source::nextLong;
            this.lift = lift;
        }

        void nextDay() {
            boolean isSecond = day / block % 2 == 1;
            double chance = rate * (isSecond ? 1 + lift : 1) * (day % 7 >= 5 ? weekend : 1) * mood();
            day++;
            if (isSecond) {
                second = grown(second, chance);
            } else {
                first = grown(first, chance);
            }
        }

        private double mood() {
            return shape <= 0
                    ? 1
                    : AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape)
                            .sample();
        }

        private Arm grown(Arm arm, double chance) {
            if (likesGiven == 0) {
                return arm.with(poisson(chance), 1);
            }
            int given = poisson(likesGiven);
            int taken = 0;
            for (int at = 0; at < given; at++) {
                taken += random.nextDouble() < chance ? 1 : 0;
            }
            return given == 0 ? arm : arm.with(taken, given);
        }

        private int poisson(double mean) {
            return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
        }

        List<Arm> arms() {
            return List.of(first, second);
        }

        /** The day on which a winner is declared, looking every day; -1 when none is by the last. */
        int dayOfWinner(int last) {
            while (day < last) {
                nextDay();
                if (SequentialTest.winner(kind(), arms()) >= 0) {
                    return day;
                }
            }
            return -1;
        }

        int winner() {
            return SequentialTest.winner(kind(), arms());
        }
    }

    Run run(long seed, double lift) {
        return new Run(seed, lift);
    }
}
