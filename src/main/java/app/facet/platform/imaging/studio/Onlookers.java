package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponents;

import java.util.Arrays;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * People behind the sitter whom the net half believes to be part of them. Whatever the net is unsure of, has neither the
 * sitter's colours nor their sharpness and lies beside them is somebody, or something, else.
 */
final class Onlookers {

    /** From here on all looks of the net agree. */
    private static final double SURE = 0.85;

    /** Below this nobody takes a point for person, however it is drawn later. */
    private static final double LOOSE = 0.3;

    /** Smallest part that is judged, in squares of the face's width. */
    private static final double LEAST_AREA = 0.008;

    /** Share of the sitter's sharpness below which a part is out of focus. */
    private static final double BLURRED = 0.3;

    /** Share of a part that has the sitter's colours from which on it is taken for theirs. */
    private static final double ALIKE = 0.45;

    /** Mean light of a part below which its focus cannot be told, 0..1. */
    private static final double DARK = 0.14;

    private final int columns;
    private final int rows;
    private final Mat bgr;
    private final double width;
    private float[] picture = {};
    private float[] sharp = {};

    /** @param width of the sitter's face, points */
    Onlookers(Mat bgr, double width) {
        this.bgr = bgr;
        this.columns = bgr.cols();
        this.rows = bgr.rows();
        this.width = width;
    }

    private void look() {
        Mat light = new Mat();
        bgr.convertTo(light, CV_32F, 1 / 255.0, 0);
        picture = Planes.values(light);
        sharp = sharpness();
    }

    /** How much each point differs from what is around it. */
    private float[] sharpness() {
        float[] fine = new float[columns * rows];
        for (int i = 0; i < fine.length; i++) {
            fine[i] = light(i);
        }
        float[] soft = blurred(fine, 1.2);
        for (int i = 0; i < fine.length; i++) {
            fine[i] = Math.abs(fine[i] - soft[i]);
        }
        return blurred(fine, 1.5);
    }

    /**
     * Takes them out of a map.
     *
     * @param values how likely each point is person
     * @param least what the look that saw the least of a person said
     * @param face a point of the sitter's face
     */
    void remove(float[] values, float[] least, int face) {
        float[] own = own(least, face);
        float[] near = blurred(own, 0.03 * width);
        boolean[] loose = new boolean[values.length];
        float[] behind = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            loose[i] = own[i] == 0 && near[i] < 0.06 && values[i] >= LOOSE;
            behind[i] = values[i] < 0.1 ? 1 : 0;
        }
        int[] parts = labels(loose);
        int[] areas = areas(parts);
        if (Arrays.stream(areas).skip(1).noneMatch(this::isLarge)) {
            return;
        }
        look();
        float[] theirs = Colours.around(picture, behind, 0.15 * width, columns, rows);
        boolean[] others = others(parts, areas, own, theirs);
        float[] gone = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            gone[i] = others[parts[i]] ? 1 : 0;
        }
        float[] beside = blurred(gone, 0.03 * width);
        float[] hair = hair(own, face);
        for (int i = 0; i < values.length; i++) {
            if (own[i] == 0) {
                double other = Math.max(gone[i], Planes.step(0.02, 0.2, beside[i]));
                values[i] *= (float) (1 - other * (1 - hair[i]));
            }
        }
    }

    /** What is dark and close to the head may be hair of the sitter as well; there the net is right more often. */
    private float[] hair(float[] own, int face) {
        float[] near = blurred(own, 0.1 * width);
        float[] hair = new float[own.length];
        for (int i = 0; i < hair.length; i++) {
            boolean atHead = Math.floorDiv(i - face, columns) < 0.5 * width;
            hair[i] = atHead
                    ? (float) ((1 - Planes.step(DARK, 1.6 * DARK, light(i))) * Planes.step(0.03, 0.1, near[i]))
                    : 0;
        }
        return blurred(hair, 0.01 * width);
    }

    private float light(int i) {
        return (picture[3 * i] + picture[3 * i + 1] + picture[3 * i + 2]) / 3;
    }

    /** What all looks agree on and hangs together with the face. */
    private float[] own(float[] least, int face) {
        boolean[] sure = new boolean[least.length];
        for (int i = 0; i < sure.length; i++) {
            sure[i] = least[i] >= SURE;
        }
        int[] people = labels(sure);
        float[] own = new float[least.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = people[i] != 0 && people[i] == people[face] ? 1 : 0;
        }
        return own;
    }

    private static int[] areas(int[] parts) {
        int[] areas = new int[Arrays.stream(parts).max().orElse(0) + 1];
        for (int part : parts) {
            areas[part]++;
        }
        return areas;
    }

    private boolean isLarge(int area) {
        return area > LEAST_AREA * width * width;
    }

    /** Which parts are somebody else. */
    private boolean[] others(int[] parts, int[] areas, float[] own, float[] theirs) {
        var judged = new boolean[areas.length];
        int[] alike = new int[judged.length];
        double[] light = new double[judged.length];
        float[] ours = Colours.around(picture, own, 0.15 * width, columns, rows);
        for (int i = 0; i < parts.length; i++) {
            light[parts[i]] += light(i);
            alike[parts[i]] += apart(i, ours) < apart(i, theirs) ? 1 : 0;
        }
        for (int part = 1; part < judged.length; part++) {
            judged[part] = isLarge(areas[part])
                    && light[part] > DARK * areas[part]
                    && alike[part] < ALIKE * areas[part]
                    && isBlurred(parts, part, areas[part], own);
        }
        return judged;
    }

    /** Whether even the sharpest of a part is far from as sharp as the sitter is near it. */
    private boolean isBlurred(int[] parts, int part, int area, float[] own) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == part) {
                x += (double) (i % columns) / area;
                y += Math.floorDiv(i, columns) / (double) area;
            }
        }
        float[] theirs = new float[area];
        float[] ours = new float[parts.length];
        int there = 0;
        int here = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == part) {
                theirs[there++] = sharp[i];
            } else if (own[i] > 0 && Math.hypot(i % columns - x, Math.floorDiv(i, columns) - y) < width) {
                ours[here++] = sharp[i];
            }
        }
        return here > 0 && sharpest(theirs, there) < BLURRED * sharpest(ours, here);
    }

    private static float sharpest(float[] values, int count) {
        Arrays.sort(values, 0, count);
        return values[(int) (0.9 * count)];
    }

    private double apart(int i, float[] colours) {
        double squares = 0;
        for (int c = 0; c < 3; c++) {
            double apart = picture[3 * i + c] - colours[3 * i + c];
            squares += apart * apart;
        }
        return squares;
    }

    private float[] blurred(float[] values, double sigma) {
        return Planes.values(Planes.blurred(Planes.of(values, columns, rows), sigma));
    }

    /** Numbers what hangs together; 0 is the rest. */
    private int[] labels(boolean[] cells) {
        byte[] bytes = new byte[cells.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (cells[i] ? 255 : 0);
        }
        Mat mask = new Mat(rows, columns, CV_8U);
        mask.data().put(bytes);
        Mat labels = new Mat();
        connectedComponents(mask, labels, 4, CV_32S);
        int[] numbers = new int[cells.length];
        new IntPointer(labels.data()).get(numbers);
        return numbers;
    }
}
