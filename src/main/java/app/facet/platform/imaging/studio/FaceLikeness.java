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

    /** Below this the portrait is not the same person for sure, and nobody is shown or charged for it. */
    public static final double LEAST = 70;

    /** Longer side at which a face is looked at, pixels. */
    private static final int SIDE = 1600;

    /** Parts a side; all lie inside the outline of a face, because what is behind it is meant to change. */
    private static final int PARTS = 4;

    private static final int PART_WIDTH = 10;

    private static final int PART_HEIGHT = 12;

    private static final int LEFT = (LevelledFace.FACE - PARTS * PART_WIDTH) / 2;

    private static final int TOP = 11;

    /** Mean correlation of parts at which two faces have nothing in common, and at which they are the same. */
    private static final double STRANGERS = 0.2;

    private static final double SAME = 0.92;

    private FaceLikeness() {}

    /** A photo that was let in, with what was read on it. */
    public record Seen(Path path, AdmittedPhoto photo, PhotoReading reading) {}

    /** @return 0..100; 0 when there is no face on one of them */
    public static double between(PhotoDecoder decoder, Seen source, Seen result) throws IOException {
        if (source.reading().faces().isEmpty() || result.reading().faces().isEmpty()) {
            return 0;
        }
        LevelledFace one = face(decoder, source);
        LevelledFace other = face(decoder, result);
        return decoder.decode(source.path(), source.photo(), 64, _ -> between(one, other));
    }

    private static LevelledFace face(PhotoDecoder decoder, Seen seen) throws IOException {
        return decoder.decode(seen.path(), seen.photo(), SIDE, bgr -> {
            Sitter sitter = Sitter.of(seen.reading(), bgr.cols(), bgr.rows());
            return LevelledFace.of(bgr, sitter.x(), sitter.y(), sitter.width(), sitter.tilt());
        });
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

    /** The mean over parts of their correlation. */
    private static double parts(float[] one, float[] other, int left, int top) {
        double sum = 0;
        for (int row = 0; row < PARTS; row++) {
            for (int column = 0; column < PARTS; column++) {
                sum += correlation(one, other, LEFT + column * PART_WIDTH, TOP + row * PART_HEIGHT, left, top);
            }
        }
        return sum / (PARTS * PARTS);
    }

    private static double correlation(float[] one, float[] other, int x0, int y0, int left, int top) {
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
        double both = sums[2] - sums[0] * sums[1] / n;
        double spread = Math.sqrt((sums[3] - sums[0] * sums[0] / n + 1) * (sums[4] - sums[1] * sums[1] / n + 1));
        return both / spread;
    }
}
