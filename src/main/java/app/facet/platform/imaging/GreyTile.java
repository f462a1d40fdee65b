package app.facet.platform.imaging;

import org.bytedeco.opencv.opencv_core.Mat;

/** A rectangle of grey values with the statistics sharpness is made of. At least 4 x 4 pixels. */
final class GreyTile {

    private final byte[] pixels;
    private final int width;
    private final int height;

    private GreyTile(byte[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    static GreyTile of(Mat grey, int x, int y, int width, int height) {
        byte[] pixels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            grey.ptr(y + row, x).get(pixels, row * width, width);
        }
        return new GreyTile(pixels, width, height);
    }

    private int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    double variance() {
        double sum = 0;
        double squares = 0;
        for (byte pixel : pixels) {
            int value = pixel & 0xFF;
            sum += value;
            squares += value * value;
        }
        double mean = sum / pixels.length;
        return squares / pixels.length - mean * mean;
    }

    double laplacianVariance() {
        double sum = 0;
        double squares = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int value = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
                sum += value;
                squares += value * value;
            }
        }
        int count = (width - 2) * (height - 2);
        double mean = sum / count;
        return squares / count - mean * mean;
    }

    /**
     * Standard deviation of the noise by Immerkær's mask (1996), which is blind to slopes and edges along the axes. The
     * lower quartile stands for the smooth parts; for Gaussian noise it lies at 0.3186 standard deviations, and the
     * mask multiplies them by six.
     */
    double noise() {
        Histogram histogram = new Histogram();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int corners = at(x - 1, y - 1) + at(x + 1, y - 1) + at(x - 1, y + 1) + at(x + 1, y + 1);
                int sides = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
                histogram.add(Math.min(255, Math.abs(corners - 2 * sides + 4 * at(x, y))));
            }
        }
        return Math.max(0, histogram.finePercentile(0.25)) / 0.3186 / 6;
    }
}
