package app.facet.product.dating.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {

    @Test
    void withoutBallotsAllAreEqualAndNothingIsKnown() {
        var fit = BradleyTerry.fit(new double[3][3]);

        assertThat(fit.strength(0)).isZero();
        assertThat(fit.uncertainty(0)).isCloseTo(1.5, within(1e-9));
        assertThat(Arrays.stream(fit.chancesToBeBest()).sum()).isCloseTo(1, within(1e-9));
        assertThat(fit.chancesToBeBest()[1]).isCloseTo(1 / 3.0, within(0.03));
    }

    @Test
    void theRatioOfWinsIsTheOddsOnceThereAreMany() {
        var fit = BradleyTerry.fit(new double[][] {{0, 3_000}, {1_000, 0}});

        assertThat(fit.beats(0, 1)).isCloseTo(0.75, within(0.001));
    }

    @Test
    void fewBallotsMeanLittle() {
        var one = BradleyTerry.fit(new double[][] {{0, 1}, {0, 0}});
        var many = BradleyTerry.fit(new double[][] {{0, 20}, {0, 0}});

        assertThat(one.beats(0, 1)).isBetween(0.55, 0.85);
        assertThat(many.beats(0, 1)).isGreaterThan(0.93);
        assertThat(many.uncertainty(0)).isLessThan(one.uncertainty(0));
    }

    @Test
    void halvesLeaveTwoEqual() {
        var fit = BradleyTerry.fit(new double[][] {{0, 5}, {5, 0}});

        assertThat(fit.beats(0, 1)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whoBeatsTheStrongIsStrongerThanWhoBeatsTheWeak() {
        double[][] wins = new double[4][4];
        wins[0][1] = 6; // 0 beats 1, who beats 3
        wins[2][3] = 6; // 2 beats 3
        wins[1][3] = 6;

        var fit = BradleyTerry.fit(wins);

        assertThat(fit.strength(0)).isGreaterThan(fit.strength(2));
    }

    @Test
    void theRangesHoldTheTruthAsOftenAsTheySay() {
        var random = new Random(7);
        int held = 0;
        int all = 0;
        for (int round = 0; round < 300; round++) {
            double[] truth = random.doubles(6).map(x -> 0).toArray();
            Arrays.setAll(truth, i -> 1.5 * random.nextGaussian());
            var fit = BradleyTerry.fit(simulated(truth, 60, random));
            for (int i = 0; i < truth.length; i++) {
                all++;
                held += Math.abs(fit.strength(i) - truth[i]) <= 1.645 * fit.uncertainty(i) ? 1 : 0;
            }
        }
        assertThat((double) held / all).isBetween(0.86, 0.95);
    }

    @Test
    void askingWhatTellsMostFindsTheBestSoonerThanAskingAnything() {
        var random = new Random(11);
        int asked = 0;
        int anything = 0;
        for (int round = 0; round < 200; round++) {
            double[] truth = new double[8];
            Arrays.setAll(truth, i -> random.nextGaussian());
            asked += best(play(truth, 24, random, true)) == best(truth) ? 1 : 0;
            anything += best(play(truth, 24, random, false)) == best(truth) ? 1 : 0;
        }
        assertThat(asked).isGreaterThan(anything);
    }

    private static double[] play(double[] truth, int ballots, Random random, boolean wisely) {
        double[][] wins = new double[truth.length][truth.length];
        var fit = BradleyTerry.fit(wins);
        for (int b = 0; b < ballots; b++) {
            int[] pair = wisely ? mostTelling(fit, truth.length, random) : any(truth.length, random);
            ask(truth, pair, wins, random);
            fit = BradleyTerry.fit(wins);
        }
        double[] strengths = new double[truth.length];
        Arrays.setAll(strengths, fit::strength);
        return strengths;
    }

    private static int[] mostTelling(BradleyTerry fit, int n, Random random) {
        int[] best = any(n, random);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (fit.worthAsking(i, j) > fit.worthAsking(best[0], best[1]) + 1e-12) {
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private static int[] any(int n, Random random) {
        int i = random.nextInt(n);
        return new int[] {i, (i + 1 + random.nextInt(n - 1)) % n};
    }

    private static double[][] simulated(double[] truth, int ballots, Random random) {
        double[][] wins = new double[truth.length][truth.length];
        for (int b = 0; b < ballots; b++) {
            ask(truth, any(truth.length, random), wins, random);
        }
        return wins;
    }

    private static void ask(double[] truth, int[] pair, double[][] wins, Random random) {
        boolean first = random.nextDouble() < BradleyTerry.logistic(truth[pair[0]] - truth[pair[1]]);
        wins[first ? pair[0] : pair[1]][first ? pair[1] : pair[0]]++;
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
