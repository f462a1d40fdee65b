package app.facet.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Spearman's rank correlation, -1 to 1; equal values share the mean of their ranks. */
public final class RankCorrelation {

    private RankCorrelation() {}

    public static double of(List<Double> one, List<Double> other) {
        double[] x = ranks(one);
        double[] y = ranks(other);
        double middle = (x.length + 1) / 2.0;
        double together = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            together += (x[i] - middle) * (y[i] - middle);
            ofX += (x[i] - middle) * (x[i] - middle);
            ofY += (y[i] - middle) * (y[i] - middle);
        }
        return together / Math.sqrt(ofX * ofY);
    }

    private static double[] ranks(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return values.stream()
                .mapToDouble(value -> IntStream.range(0, sorted.length)
                        .filter(i -> Double.compare(sorted[i], value) == 0)
                        .mapToDouble(i -> i + 1.0)
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
