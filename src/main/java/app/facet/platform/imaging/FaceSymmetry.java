package app.facet.platform.imaging;

import org.bytedeco.opencv.opencv_core.Mat;

/** How alike the two halves of a face are: a head that is turned away has a bright and a dark half, and one eye. */
final class FaceSymmetry {

    private FaceSymmetry() {}

    /** @return correlation of the picture with its mirror image, -1..1, each row freed from side light */
    static double of(Mat grey) {
        byte[] pixels = new byte[grey.cols() * grey.rows()];
        grey.data().get(pixels);
        double products = 0;
        double squares = 0;
        for (int y = 0; y < grey.rows(); y++) {
            int row = y * grey.cols();
            double left = mean(pixels, row, row + grey.cols() / 2);
            double right = mean(pixels, row + grey.cols() / 2, row + grey.cols());
            for (int x = 0; x < grey.cols() / 2; x++) {
                double a = (pixels[row + x] & 0xFF) - left;
                double b = (pixels[row + grey.cols() - 1 - x] & 0xFF) - right;
                products += a * b;
                squares += (a * a + b * b) / 2;
            }
        }
        return squares == 0 ? 0 : products / squares;
    }

    private static double mean(byte[] pixels, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += pixels[i] & 0xFF;
        }
        return sum / (to - from);
    }
}
