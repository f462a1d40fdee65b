package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.minMaxLoc;
import static org.bytedeco.opencv.global.opencv_imgproc.TM_CCOEFF_NORMED;
import static org.bytedeco.opencv.global.opencv_imgproc.matchTemplate;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.PhotoDecoder;
import app.facet.platform.imaging.PhotoReading;
import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * How alike two pictures of a face are, 0..100. Both are levelled by their eyes, laid over each other as well as they
 * fit, and compared part by part: eyes, brows, nose, mouth, cheeks each by the correlation of what is lighter and darker
 * there than around it. Light, colour and the size of a picture change little of that, other features change much.
 *
 * <p>It tells whether a face was kept, not who somebody is: two photos of one person, taken apart, are not alike to it.
 */
public final class FaceLikeness {

    /** Below this a face was not kept: nobody is shown the portrait or charged for it. Few faces of others reach it. */
    public static final double LEAST = 70;

    /** Longer side at which a face is looked at, pixels. */
    private static final int SIDE = 1600;

    /** Parts a side; all lie inside the outline of a face, because what is behind it is meant to change. */
    private static final int PARTS = 4;

    private static final int PART_WIDTH = 9;

    private static final int PART_HEIGHT = 11;

    private static final int LEFT = (LevelledFace.FACE - PARTS * PART_WIDTH) / 2;

    private static final int TOP = 13;

    /** Mean correlation of parts at which two faces have nothing in common, and at which they are the same. */
    private static final double STRANGERS = 0.38;

    private static final double SAME = 0.95;

    private FaceLikeness() {}

    /** A photo that was let in, with what was read on it. */
    public record Seen(Path path, AdmittedPhoto photo, PhotoReading reading) {}

    /** @return 0..100; 0 when there is no face on one of them */
    public static double between(PhotoDecoder decoder, Seen source, Seen result) throws IOException {
        if (source.reading().faces().isEmpty() || result.reading().faces().isEmpty()) {
            return 0;
        }
        LevelledFace one = decoder.decode(source.path(), source.photo(), SIDE, bgr -> face(bgr, source));
        return decoder.decode(result.path(), result.photo(), SIDE, bgr -> between(one, face(bgr, result)));
    }

    private static LevelledFace face(Mat bgr, Seen seen) {
        Sitter sitter = Sitter.of(seen.reading(), bgr.cols(), bgr.rows());
        return LevelledFace.of(bgr, sitter.x(), sitter.y(), sitter.width(), sitter.tilt());
    }

    /** Lays the second over the first as well as it fits, then compares. */
    static double between(LevelledFace one, LevelledFace other) {
        float[] wanted = one.shapes();
        Mat middle = new Mat(
                        Planes.of(wanted, LevelledFace.SIDE, LevelledFace.SIDE),
                        new Rect(
                                LevelledFace.ROOM + LEFT,
                                LevelledFace.ROOM + TOP,
                                PARTS * PART_WIDTH,
                                PARTS * PART_HEIGHT))
                .clone();
        double best = -1;
        double alike = 0;
        for (int size = -4; size <= 4; size++) {
            for (int turn = -3; turn <= 3; turn++) {
                float[] shapes = other.changed(1 + 0.025 * size, 1.5 * turn).shapes();
                Mat whole = Planes.of(shapes, LevelledFace.SIDE, LevelledFace.SIDE);
                Mat fits = new Mat();
                matchTemplate(whole, middle, fits, TM_CCOEFF_NORMED);
                var most = new DoublePointer(1L);
                var where = new Point();
                minMaxLoc(fits, new DoublePointer(1L), most, new Point(), where, new Mat());
                if (most.get() > best) {
                    best = most.get();
                    alike = parts(wanted, shapes, where.x() - LEFT, where.y() - TOP);
                }
            }
        }
        return 100 * Math.clamp((alike - STRANGERS) / (SAME - STRANGERS), 0, 1);
    }

    /** The mean of parts' correlations, each weighing as much as there is to see in it. */
    private static double parts(float[] one, float[] other, int left, int top) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < PARTS * PARTS; i++) {
            int x = LEFT + i % PARTS * PART_WIDTH;
            int y = TOP + i / PARTS * PART_HEIGHT;
            double[] part = correlation(one, other, x, y, left, top);
            boolean jaw = i / PARTS >= PARTS / 2 && (i % PARTS == 0 || i % PARTS == PARTS - 1);
            double weight = jaw ? 0.4 * part[1] : part[1];
            sum += weight * part[0];
            weights += weight;
        }
        return sum / weights;
    }

    /** @return the correlation, and how much there is to see in both */
    private static double[] correlation(float[] one, float[] other, int x0, int y0, int left, int top) {
        double[] sums = new double[5];
        for (int y = y0; y < y0 + PART_HEIGHT; y++) {
            for (int x = x0; x < x0 + PART_WIDTH; x++) {
                double a = one[(y + LevelledFace.ROOM) * LevelledFace.SIDE + x + LevelledFace.ROOM];
                double b = other[(y + top) * LevelledFace.SIDE + x + left];
                sums[0] += a;
                sums[1] += b;
                sums[2] += a * b;
                sums[3] += a * a;
                sums[4] += b * b;
            }
        }
        double n = (double) PART_WIDTH * PART_HEIGHT;
        double both = sums[2] / n - sums[0] * sums[1] / (n * n);
        double ofOne = sums[3] / n - sums[0] * sums[0] / (n * n) + 1e-3;
        double ofOther = sums[4] / n - sums[1] * sums[1] / (n * n) + 1e-3;
        return new double[] {both / Math.sqrt(ofOne * ofOther), 0.02 + Math.min(0.6, Math.max(ofOne, ofOther))};
    }
}
