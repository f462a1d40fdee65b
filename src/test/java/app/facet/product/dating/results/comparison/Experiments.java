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
 * @param twist what else is not as one would wish
 */
record Experiments(String name, double rate, int likesGiven, double shape, double weekend, int block, Twist twist) {

    private static final int DRIFTS_FOR = 60;

    /**
     * What makes days hard to compare.
     *
     * @param drift how many times as much there is after sixty days, whatever version is live; then it stays so
     * @param secondBlock for how many days the second version stays live; zero when as long as the first
     * @param weekendLikes how many times as many likes are given on a weekend
     * @param forgotten what part of the days is not logged
     */
    record Twist(double drift, int secondBlock, double weekendLikes, double forgotten) {

        static final Twist NONE = new Twist(1, 0, 1, 0);

        static Twist drifting(double drift) {
            return new Twist(drift, 0, 1, 0);
        }

        static Twist stayingFor(int secondBlock) {
            return new Twist(1, secondBlock, 1, 0);
        }

        double driftOn(int day) {
            return Math.pow(drift, Math.min(1, day / (double) DRIFTS_FOR));
        }
    }

    Experiments(String name, double rate, int likesGiven, double shape, double weekend, int block) {
        this(name, rate, likesGiven, shape, weekend, block, Twist.NONE);
    }

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
            int other = twist.secondBlock() == 0 ? block : twist.secondBlock();
            boolean isSecond = day % (block + other) >= block;
            boolean isWeekend = day % 7 >= 5;
            double chance = rate * (isSecond ? 1 + lift : 1) * (isWeekend ? weekend : 1) * twist.driftOn(day) * mood();
            double given = likesGiven * (isWeekend ? twist.weekendLikes() : 1);
            day++;
            if (twist.forgotten() > 0 && random.nextDouble() < twist.forgotten()) {
                return;
            }
            if (isSecond) {
                second = grown(second, chance, given);
            } else {
                first = grown(first, chance, given);
            }
        }

        private double mood() {
            return shape <= 0
                    ? 1
                    : AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1 / shape)
                            .sample();
        }

        private Arm grown(Arm arm, double chance, double likes) {
            if (likesGiven == 0) {
                return arm.with(poisson(chance), 1);
            }
            int given = poisson(likes);
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

        /** Who is declared the winner now or within so many more logged days; -1 when nobody is. */
        int winnerWithin(int moreDays) {
            int last = logged() + moreDays;
            int winner = SequentialTest.winner(kind(), arms());
            while (winner < 0 && logged() < last) {
                int before = logged();
                nextDay();
                winner = logged() > before ? SequentialTest.winner(kind(), arms()) : winner;
            }
            return winner;
        }

        private int logged() {
            return first.days() + second.days();
        }
    }

    Run run(long seed, double lift) {
        return new Run(seed, lift);
    }
}
