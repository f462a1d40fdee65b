package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import app.facet.platform.imaging.Box;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** How light a part of a picture is: its luma steps, counted. */
final class Light {

    /** Pixels looked at, at most: percentiles of more are the same. */
    private static final int ENOUGH = 200_000;

    private final int[] counts = new int[256];
    private long total;

    private Light() {}

    static Light of(Mat bgr, Box part) {
        var light = new Light();
        Mat grey = new Mat();
        cvtColor(new Mat(bgr, pixels(bgr, part)), grey, COLOR_BGR2GRAY);
        byte[] row = new byte[grey.cols()];
        int step = (int) Math.max(1, Math.sqrt((double) grey.cols() * grey.rows() / ENOUGH));
        for (int y = 0; y < grey.rows(); y += step) {
            grey.ptr(y).get(row);
            for (int x = 0; x < row.length; x += step) {
                light.counts[row[x] & 0xFF]++;
                light.total++;
            }
        }
        return light;
    }

    /** The part of a face's box that shows skin. */
    static Box inner(Box face) {
        return new Box(
                face.x() + 0.2 * face.width(),
                face.y() + 0.2 * face.height(),
                0.6 * face.width(),
                0.65 * face.height());
    }

    /** Never empty, never outside. */
    static Rect pixels(Mat picture, Box part) {
        int x = Math.clamp(Math.round(part.x() * picture.cols()), 0, picture.cols() - 1);
        int y = Math.clamp(Math.round(part.y() * picture.rows()), 0, picture.rows() - 1);
        int width = Math.clamp(Math.round(part.width() * picture.cols()), 1, picture.cols() - x);
        int height = Math.clamp(Math.round(part.height() * picture.rows()), 1, picture.rows() - y);
        return new Rect(x, y, width, height);
    }

    double mean() {
        double sum = 0;
        for (int v = 0; v < counts.length; v++) {
            sum += (double) v * counts[v];
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The step below which that share of the pixels lies. */
    int percentile(double share) {
        long seen = 0;
        for (int v = 0; v < counts.length; v++) {
            seen += counts[v];
            if (seen >= share * total) {
                return v;
            }
        }
        return 255;
    }
}
