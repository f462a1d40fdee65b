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

    /** Share of pixels from one value to another, both included; 0..1. */
    double share(int from, int to) {
        long inside = 0;
        for (int value = from; value <= to; value++) {
            inside += counts[value];
        }
        return total == 0 ? 0 : (double) inside / total;
    }
}
