package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.LUT;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoReading;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Opens or closes the aperture afterwards: every pixel gets so much times the light, counted in linear light as a camera
 * does, with a shoulder that keeps highlights from burning out. How much is decided by the brightest parts of the scene,
 * not by how light somebody's skin is: dark skin in good light stays as dark as it is.
 */
final class Exposure {

    /** Where the brightest two per cent of a well-exposed photo lie, sRGB steps. */
    private static final double WHITE = 235;

    /** Where the mean of an overexposed face is brought to, sRGB steps. */
    private static final double FACE = 185;

    /** Most that is opened and closed, stops. Beyond that noise and missing light show. */
    private static final double OPEN = 2.6;

    private static final double CLOSE = -1;

    /** Less than this nobody sees, stops. */
    private static final double LEAST = 0.12;

    /** Linear light above which it is compressed, 0..1. */
    private static final double SHOULDER = 0.55;

    private Exposure() {}

    static Optional<Change> correct(Mat bgr, PhotoReading reading) {
        double stops = stops(bgr, reading);
        if (Math.abs(stops) < LEAST) {
            return Optional.empty();
        }
        apply(bgr, stops);
        String did = stops > 0 ? "did-open" : "did-close";
        return Optional.of(Change.of(Fix.EXPOSURE, did, Math.round(10 * Math.abs(stops)) / 10.0));
    }

    private static double stops(Mat bgr, PhotoReading reading) {
        Light whole = Light.of(bgr, new Box(0, 0, 1, 1));
        double white = whole.percentile(0.98);
        if (reading.faces().isEmpty()) {
            return white >= WHITE ? 0 : openTo(white, WHITE);
        }
        double face =
                Light.of(bgr, Light.inner(reading.faces().getFirst().box())).mean();
        if (face > FACE) {
            return Math.max(CLOSE, stopsBetween(face, FACE));
        }
        return white >= WHITE ? 0 : Math.min(openTo(white, WHITE), openTo(face, FACE));
    }

    /** By halving, because the shoulder takes part of what is added; at most {@link #OPEN}. */
    private static double openTo(double from, double to) {
        double low = 0;
        double high = OPEN;
        for (int i = 0; i < 20; i++) {
            double middle = (low + high) / 2;
            if (curve(from, middle) < to) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double stopsBetween(double from, double to) {
        return Math.log(Srgb.linear(to) / Srgb.linear(from)) / Math.log(2);
    }

    private static void apply(Mat bgr, double stops) {
        byte[] table = new byte[256];
        for (int v = 0; v < 256; v++) {
            table[v] = (byte) Math.round(curve(v, stops));
        }
        Mat lookUp = new Mat(1, 256, CV_8UC1);
        lookUp.data().put(table);
        LUT(bgr, lookUp, bgr);
    }

    private static double curve(double value, double stops) {
        double light = Srgb.linear(value) * Math.pow(2, stops);
        if (stops > 0 && light > SHOULDER) {
            double room = 1 - SHOULDER;
            light = SHOULDER + room * (1 - Math.exp(-(light - SHOULDER) / room));
        }
        return Srgb.steps(light);
    }
}
