package app.facet.platform.imaging;

/** Counts of the 256 luma values. */
final class Histogram {

    private final int[] counts = new int[256];
    private long total;
    private double sum;

    void add(int luma) {
        counts[luma]++;
        total++;
        sum += luma;
    }

    double mean() {
        return total == 0 ? 0 : sum / total;
    }

    /** The value that the given share of pixels does not exceed. */
    int percentile(double share) {
        long wanted = (long) Math.ceil(share * total);
        long seen = 0;
        for (int value = 0; value < 255; value++) {
            seen += counts[value];
            if (seen >= wanted) {
                return value;
            }
        }
        return 255;
    }

    /** Like {@link #percentile}, with the place inside the value's own step; for values 0 to 254. */
    double finePercentile(double share) {
        int value = percentile(share);
        double below = value == 0 ? 0 : share(0, value - 1);
        return value - 0.5 + (share - below) / Math.max(1e-9, share(value, value));
    }

    /** Share of pixels from one value to another, both included; 0..1. */
    double share(int from, int to) {
        long inside = 0;
        for (int value = from; value <= to; value++) {
            inside += counts[value];
        }
        return total == 0 ? 0 : (double) inside / total;
    }
}
