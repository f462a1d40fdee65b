package app.facet.platform.imaging;

/** Mean and standard deviation of numbers seen one by one. */
final class Moments {

    private double sum;
    private double squares;
    private long count;

    void add(double value) {
        sum += value;
        squares += value * value;
        count++;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    double deviation() {
        return count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean() * mean()));
    }
}
