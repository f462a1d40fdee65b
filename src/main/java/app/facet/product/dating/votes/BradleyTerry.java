package app.facet.product.dating.votes;

import java.util.Arrays;
import java.util.Random;

/**
 * Strengths of things that were compared in pairs (Bradley and Terry 1952): a beats b with probability 1 / (1 + e^(b - a)).
 * The strengths are those most probable under a normal prior with mean 0, found by Newton's method; how sure they are is
 * the curvature there (Laplace). The prior keeps few ballots from meaning much, and a thing nobody compared at 0. Something
 * that is as good as the other counts half for each (Davidson's ties without a parameter of their own).
 */
final class BradleyTerry {

    /** Standard deviation of the prior: one thing in six beats an average one four times of five or more. */
    private static final double SPREAD = 1.5;

    private static final int ROUNDS = 50;
    private static final double STILL = 1e-9;
    private static final int DRAWS = 4_000;

    private final double[] strengths;
    private final double[][] covariance;

    private BradleyTerry(double[] strengths, double[][] covariance) {
        this.strengths = strengths;
        this.covariance = covariance;
    }

    /** @param wins how often the row beat the column; halves for draws */
    static BradleyTerry fit(double[][] wins) {
        int n = wins.length;
        double[] strengths = new double[n];
        double[][] inverse = Matrices.inverse(curvature(wins, strengths));
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = Matrices.times(inverse, slope(wins, strengths));
            double longest = 0;
            for (int i = 0; i < n; i++) {
                strengths[i] += step[i];
                longest = Math.max(longest, Math.abs(step[i]));
            }
            inverse = Matrices.inverse(curvature(wins, strengths));
            if (longest < STILL) {
                break;
            }
        }
        return new BradleyTerry(strengths, inverse);
    }

    private static double[] slope(double[][] wins, double[] strengths) {
        int n = strengths.length;
        double[] slope = new double[n];
        for (int i = 0; i < n; i++) {
            slope[i] = -strengths[i] / (SPREAD * SPREAD);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    double beats = logistic(strengths[i] - strengths[j]);
                    slope[i] += wins[i][j] * (1 - beats) - wins[j][i] * beats;
                }
            }
        }
        return slope;
    }

    private static double[][] curvature(double[][] wins, double[] strengths) {
        int n = strengths.length;
        double[][] curvature = new double[n][n];
        for (int i = 0; i < n; i++) {
            curvature[i][i] += 1 / (SPREAD * SPREAD);
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    double beats = logistic(strengths[i] - strengths[j]);
                    double told = (wins[i][j] + wins[j][i]) * beats * (1 - beats);
                    curvature[i][i] += told;
                    curvature[i][j] -= told;
                }
            }
        }
        return curvature;
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    double strength(int i) {
        return strengths[i];
    }

    /** Standard deviation of a strength. */
    double uncertainty(int i) {
        return Math.sqrt(covariance[i][i]);
    }

    /** Probability that i beats j, as far as is known. */
    double beats(int i, int j) {
        return logistic(strengths[i] - strengths[j]);
    }

    /** How much asking about these two would tell: the information of a ballot times what is not known of the difference. */
    double worthAsking(int i, int j) {
        double beats = beats(i, j);
        double unknown = covariance[i][i] + covariance[j][j] - 2 * covariance[i][j];
        return beats * (1 - beats) * unknown;
    }

    /** For each the probability that none is better, by draws from what is known; the same each time. */
    double[] chancesToBeBest() {
        int n = strengths.length;
        double[][] root = Matrices.root(covariance);
        var random = new Random(1952);
        double[] best = new double[n];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] noise = new double[n];
            Arrays.setAll(noise, i -> random.nextGaussian());
            int first = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                double value = strengths[i];
                for (int k = 0; k <= i; k++) {
                    value += root[i][k] * noise[k];
                }
                if (value > highest) {
                    highest = value;
                    first = i;
                }
            }
            best[first] += 1.0 / DRAWS;
        }
        return best;
    }
}
