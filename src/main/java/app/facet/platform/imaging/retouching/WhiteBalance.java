package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.LUT;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.split;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_Lab2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import app.facet.platform.imaging.PhotoReading;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * Takes the colour out of the light, as a camera's white balance does: red, green and blue are each multiplied in linear
 * light (von Kries) until skin lies just within what skin of any tone can be. It stops there, and luma is kept, so that
 * nobody's skin becomes lighter, darker or of another tone.
 */
final class WhiteBalance {

    /** Most a channel is multiplied by. */
    private static final double MOST = 2.2;

    /** Less than this nobody sees, share of a channel. */
    private static final double LEAST = 0.015;

    private WhiteBalance() {}

    static Optional<Change> neutralise(Mat bgr, PhotoReading reading) {
        if (reading.faces().isEmpty()) {
            return Optional.empty(); // without skin nothing tells the light's colour from the scene's
        }
        Mat skin = new Mat(
                bgr, Light.pixels(bgr, Light.inner(reading.faces().getFirst().box())));
        Scalar now = mean(skin);
        double[] wanted = wanted(
                skin,
                reading.metrics().colour().castA(),
                reading.metrics().colour().castB());
        double[] gains = gains(now, wanted);
        double most = Math.max(Math.abs(gains[0] - 1), Math.max(Math.abs(gains[1] - 1), Math.abs(gains[2] - 1)));
        if (most < LEAST) {
            return Optional.empty();
        }
        apply(bgr, gains);
        String did = gains[0] > gains[2] ? "did-cooler" : "did-warmer";
        return Optional.of(Change.of(Fix.WHITE_BALANCE, did, (int) Math.round(100 * most)));
    }

    /** The colour skin should have, blue, green and red in sRGB's steps. */
    private static double[] wanted(Mat skin, double castA, double castB) {
        Mat lab = new Mat();
        cvtColor(skin, lab, COLOR_BGR2Lab);
        Scalar mean = mean(lab);
        Mat one = new Mat(1, 1, CV_32FC3);
        new FloatPointer(one.data()).put((float) (mean.get(0) / 2.55), (float) (mean.get(1) - 128 - castA), (float)
                (mean.get(2) - 128 - castB));
        Mat colour = new Mat();
        cvtColor(one, colour, COLOR_Lab2BGR);
        float[] values = new float[3];
        new FloatPointer(colour.data()).get(values);
        return new double[] {255 * values[0], 255 * values[1], 255 * values[2]};
    }

    private static double[] gains(Scalar now, double[] wanted) {
        double[] weights = {0.0722, 0.7152, 0.2126};
        double[] gains = new double[3];
        double before = 0;
        double after = 0;
        for (int c = 0; c < 3; c++) {
            double light = Math.max(1e-4, Srgb.linear(now.get(c)));
            gains[c] = Math.clamp(Srgb.linear(wanted[c]) / light, 1 / MOST, MOST);
            before += weights[c] * light;
            after += weights[c] * light * gains[c];
        }
        for (int c = 0; c < 3; c++) {
            gains[c] *= before / after;
        }
        return gains;
    }

    private static void apply(Mat bgr, double[] gains) {
        var channels = new MatVector();
        split(bgr, channels);
        for (int c = 0; c < 3; c++) {
            byte[] table = new byte[256];
            for (int v = 0; v < 256; v++) {
                table[v] = (byte) Math.round(Srgb.steps(Srgb.linear(v) * gains[c]));
            }
            Mat lookUp = new Mat(1, 256, CV_8UC1);
            lookUp.data().put(table);
            LUT(channels.get(c), lookUp, channels.get(c));
        }
        merge(channels, bgr);
    }
}
