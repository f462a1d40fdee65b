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
     * How alike the detail is in all directions: 1 where it does not matter which way one looks, towards 0 where there
     * is none along one way, as after a movement in that way. Compares the variance of the second difference across four
     * pairs of perpendicular directions, less what noise gives it (1 + 1 + 4 times its variance).
     *
     * @param noise standard deviation of the noise, in luma steps
     */
    double evenness(double noise) {
        double grain = 6 * noise * noise;
        double straight = alike(bend(1, 0), bend(0, 1), grain);
        double diagonal = alike(bend(1, 1), bend(1, -1), grain);
        double flat = alike(bend(2, 1), bend(1, -2), grain);
        double steep = alike(bend(1, 2), bend(2, -1), grain);
        return Math.min(Math.min(straight, diagonal), Math.min(flat, steep));
    }

    private static double alike(double one, double other, double grain) {
        double most = Math.max(one, other);
        boolean mostlyNoise = most < 2 * grain + 1;
        return mostlyNoise ? 1 : Math.max(0, Math.min(one, other) - grain) / (most - grain);
    }

    private double bend(int dx, int dy) {
        double sum = 0;
        double squares = 0;
        for (int y = 2; y < height - 2; y++) {
            for (int x = 2; x < width - 2; x++) {
                int value = at(x - dx, y - dy) + at(x + dx, y + dy) - 2 * at(x, y);
                sum += value;
                squares += value * value;
            }
        }
        int count = Math.max(1, (width - 4) * (height - 4));
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
