package app.facet.platform.imaging;

/** Turns a measured value into 0..1 by straight lines between fixed points. */
final class Ramp {

    private Ramp() {}

    /** @param points value, result, value, result … with rising values; flat beyond both ends */
    static double at(double value, double... points) {
        if (value <= points[0]) {
            return points[1];
        }
        for (int i = 2; i < points.length; i += 2) {
            if (value <= points[i]) {
                double part = (value - points[i - 2]) / (points[i] - points[i - 2]);
                return points[i - 1] + part * (points[i + 1] - points[i - 1]);
            }
        }
        return points[points.length - 1];
    }
}
