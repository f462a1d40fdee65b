package app.facet.platform.imaging;

import org.bytedeco.opencv.opencv_core.Mat;

/** Distance between the darkest and the lightest two per cent of a grey picture. */
final class GreyRange {

    private GreyRange() {}

    static int of(Mat grey) {
        Histogram histogram = new Histogram();
        byte[] row = new byte[grey.cols()];
        for (int y = 0; y < grey.rows(); y++) {
            grey.ptr(y).get(row);
            for (byte value : row) {
                histogram.add(value & 0xFF);
            }
        }
        return histogram.percentile(0.98) - histogram.percentile(0.02);
    }
}
