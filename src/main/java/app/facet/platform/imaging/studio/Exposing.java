package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.LUT;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.split;

import app.facet.platform.imaging.PhotoMetrics.ColourMetrics;
import app.facet.platform.imaging.retouching.Srgb;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/**
 * White balance and exposure, for all pixels alike. The light's colour is read from skin that is of no colour skin can
 * have, and from what is nearly grey: eye whites, collars, walls. How light somebody's skin is decides nothing: the
 * aperture opens until the brightest parts of the photo are bright, and only so far as no highlight of a face burns out.
 *
 * @param gains of blue, green and red, in linear light; luma is kept
 * @param stops the aperture opens
 */
record Exposing(double[] gains, double stops) {

    /** Where the brightest parts of a well-exposed photo lie, sRGB steps. */
    private static final double WHITE = 232;

    /** Beyond this the highlights of a face lose their drawing, sRGB steps. */
    private static final double GLOWING = 214;

    /** Where a face is burning out, sRGB steps. */
    private static final double BURNING = 238;

    private static final double OPEN = 1.3;

    /** Most that it opens for somebody before a bright window, stops. */
    private static final double AGAINST_LIGHT = 0.7;

    private static final double CLOSE = -0.45;

    /** Linear light above which it is compressed. */
    private static final double SHOULDER = 0.5;

    private static final double[] WEIGHTS = {0.0722, 0.7152, 0.2126};

    /** @param picture blue, green and red, 0..1, of the whole portrait */
    static Exposing measure(float[] picture, SkinArea skin, float[] cover, Face face, ColourMetrics colour) {
        return new Exposing(gains(picture, skin, face, colour), stops(picture, cover, face));
    }

    /** A face in points of the picture. */
    record Face(int columns, double x, double y, double width, double height) {

        boolean has(int i) {
            double dx = (i % columns + 0.5 - x) / width;
            double dy = ((double) i / columns - y) / height;
            return Math.abs(dx) < 0.3 && dy > -0.3 && dy < 0.35;
        }
    }

    private static double stops(float[] picture, float[] cover, Face face) {
        int[] all = new int[256];
        int[] ofFace = new int[256];
        int[] behind = new int[256];
        for (int i = 0; i < cover.length; i++) {
            int luma = luma(picture, i);
            all[luma]++;
            if (face.has(i)) {
                ofFace[luma]++;
            } else if (cover[i] < 0.1) {
                behind[luma]++;
            }
        }
        double bright = percentile(ofFace, 0.97);
        if (bright > BURNING) {
            return CLOSE * Planes.step(BURNING, 255, bright);
        }
        double middle = Srgb.linear(percentile(ofFace, 0.5));
        double light = Srgb.linear(percentile(behind, 0.6));
        boolean againstLight = light > 4 * middle && middle < 0.12;
        double room = Math.max(0, between(bright, GLOWING));
        double wanted = againstLight ? AGAINST_LIGHT : Math.max(0, between(percentile(all, 0.985), WHITE));
        return Math.min(OPEN, Math.min(room, wanted));
    }

    private static int luma(float[] picture, int i) {
        double luma = 0.114 * picture[3 * i] + 0.587 * picture[3 * i + 1] + 0.299 * picture[3 * i + 2];
        return (int) Math.clamp(255 * luma, 0, 255);
    }

    private static double between(double from, double to) {
        return Math.log(Srgb.linear(to) / Math.max(1e-4, Srgb.linear(from))) / Math.log(2);
    }

    private static double percentile(int[] counts, double share) {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        long seen = 0;
        for (int v = 0; v < counts.length; v++) {
            seen += counts[v];
            if (seen >= share * total && seen > 0) {
                return v;
            }
        }
        return 0;
    }

    private static double[] gains(float[] picture, SkinArea skin, Face face, ColourMetrics colour) {
        double[] cast = {colour.castA(), colour.castB()};
        double[] grey = nearlyGrey(skin.lab());
        // Skin that can be skin is left as it is; what is nearly grey may move everything a little.
        double share = 0.6 * grey[2];
        double pull = Math.min(1, 5 / Math.max(1e-6, Math.hypot(grey[0], grey[1])));
        double a = Math.abs(cast[0]) > 1 ? cast[0] : share * pull * grey[0];
        double b = Math.abs(cast[1]) > 1 ? cast[1] : share * pull * grey[1];
        double[] mean = mean(picture, face);
        double[] lab = Lab.of(mean);
        double[] wanted = Lab.toLinear(lab[0], lab[1] - a, lab[2] - b);
        double[] gains = new double[3];
        double before = 0;
        double after = 0;
        for (int c = 0; c < 3; c++) {
            gains[c] = Math.clamp(wanted[c] / Math.max(1e-4, mean[c]), 0.5, 2.0);
            before += WEIGHTS[c] * mean[c];
            after += WEIGHTS[c] * mean[c] * gains[c];
        }
        for (int c = 0; c < 3; c++) {
            gains[c] *= before / after;
        }
        return gains;
    }

    /** @return mean a* and b* of what is nearly grey, and how much there is of it, 0..1 */
    private static double[] nearlyGrey(float[] lab) {
        double a = 0;
        double b = 0;
        int count = 0;
        for (int i = 0; i < lab.length; i += 3) {
            if (lab[i] > 45 && lab[i] < 97 && Math.hypot(lab[i + 1], lab[i + 2]) < 11) {
                a += lab[i + 1];
                b += lab[i + 2];
                count++;
            }
        }
        double share = Planes.step(0.01, 0.06, 3.0 * count / lab.length);
        return new double[] {a / Math.max(1, count), b / Math.max(1, count), share};
    }

    /** In linear light. */
    private static double[] mean(float[] picture, Face face) {
        double[] mean = new double[3];
        int count = 0;
        for (int i = 0; i < picture.length / 3; i++) {
            if (face.has(i)) {
                for (int c = 0; c < 3; c++) {
                    mean[c] += Srgb.linear(255 * picture[3 * i + c]);
                }
                count++;
            }
        }
        for (int c = 0; c < 3; c++) {
            mean[c] /= Math.max(1, count);
        }
        return mean;
    }

    void apply(Mat bgr) {
        var channels = new MatVector();
        split(bgr, channels);
        for (int c = 0; c < 3; c++) {
            byte[] table = new byte[256];
            for (int v = 0; v < 256; v++) {
                table[v] = (byte) Math.round(Srgb.steps(shouldered(Srgb.linear(v) * gains[c])));
            }
            Mat lookUp = new Mat(1, 256, CV_8UC1);
            lookUp.data().put(table);
            LUT(channels.get(c), lookUp, channels.get(c));
        }
        merge(channels, bgr);
    }

    private double shouldered(double light) {
        double opened = light * Math.pow(2, stops);
        if (stops <= 0 || opened <= SHOULDER) {
            return opened;
        }
        // From the shoulder on, what was white stays white and the rest makes room.
        double most = Math.pow(2, stops);
        double t = Math.min(1, (opened - SHOULDER) / (most - SHOULDER));
        double start = (most - SHOULDER) / (1 - SHOULDER);
        return SHOULDER + (1 - SHOULDER) * (1 - Math.pow(1 - t, start));
    }
}
