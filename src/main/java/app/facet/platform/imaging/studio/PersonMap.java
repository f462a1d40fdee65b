package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponents;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.studio.Sitter.Neighbour;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How likely each point around a face is part of that person: a net looks twice, from afar and from near, and what it
 * says is held against where a body can be. Always of the photo itself: what is made up at its edges would become person.
 */
final class PersonMap {

    /** Longer side, points. */
    private static final int SIDE = 512;

    /** What the net is shown, in face widths; both clipped to the photo. */
    private static final double AFAR = 4.2;

    private static final double NEAR = 2.9;

    private final Rect part;
    private final int columns;
    private final int rows;
    private final float[] values;

    /** What the look that saw the least of a person said. */
    private final float[] least;

    private PersonMap(Rect part, int columns, int rows, float[] values) {
        this.part = part;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
        this.least = values.clone();
    }

    static PersonMap of(Mat bgr, Sitter sitter) {
        Rect part = around(bgr, sitter, AFAR);
        double scale = (double) SIDE / Math.max(part.width(), part.height());
        int columns = Math.max(8, (int) Math.round(part.width() * scale));
        int rows = Math.max(8, (int) Math.round(part.height() * scale));
        float[] values = Planes.values(sized(SelfieNet.probability(new Mat(bgr, part)), columns, rows));
        var map = new PersonMap(part, columns, rows, values);
        map.lookNearer(bgr, around(bgr, sitter, NEAR));
        map.expect(sitter);
        new Onlookers(Planes.sized(new Mat(bgr, part), columns, rows), sitter.width() * columns / part.width())
                .remove(map.values, map.least, map.index(sitter.x(), sitter.y()));
        map.keepOne(sitter);
        return map;
    }

    /** The part of the photo it covers. */
    Rect part() {
        return part;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** 0..1, row by row. */
    float[] values() {
        return values;
    }

    Mat plane() {
        return Planes.of(values, columns, rows);
    }

    /** 0..1 at a point of the photo; the nearest there is outside. */
    double at(double x, double y) {
        int column = (int) Math.clamp((x - part.x()) * columns / part.width(), 0, columns - 1.0);
        int row = (int) Math.clamp((y - part.y()) * rows / part.height(), 0, rows - 1.0);
        return values[row * columns + column];
    }

    /** Share of the silhouette's own area that could be either, per face width of outline. */
    double doubt() {
        int either = 0;
        int person = 0;
        for (float value : values) {
            either += value > 0.2 && value < 0.8 ? 1 : 0;
            person += value >= 0.5 ? 1 : 0;
        }
        return person == 0 ? 1 : (double) either / person;
    }

    private static Rect around(Mat bgr, Sitter sitter, double widths) {
        double width = widths * sitter.width();
        double height = 1.25 * width;
        int x0 = (int) Math.clamp(sitter.x() - width / 2, 0, bgr.cols() - 2.0);
        int y0 = (int) Math.clamp(sitter.eyesY() - 0.42 * height, 0, bgr.rows() - 2.0);
        int x1 = (int) Math.clamp(Math.ceil(sitter.x() + width / 2), x0 + 2.0, bgr.cols());
        int y1 = (int) Math.clamp(Math.ceil(sitter.eyesY() + 0.58 * height), y0 + 2.0, bgr.rows());
        return new Rect(x0, y0, x1 - x0, y1 - y0);
    }

    private static Mat mirrored(Mat picture) {
        Mat mirrored = new Mat();
        flip(picture, mirrored, 1);
        return mirrored;
    }

    private static Mat sized(Mat plane, int columns, int rows) {
        Mat sized = new Mat();
        resize(plane, sized, new Size(columns, rows), 0, 0, INTER_LINEAR);
        return sized;
    }

    /**
     * The geometric mean of both looks; towards the edge of the nearer one the farther one counts alone. A mirrored look only
     * tells where the net is unsure: of somebody behind the sitter it thinks differently then.
     */
    private void lookNearer(Mat bgr, Rect near) {
        int x0 = (int) Math.round((near.x() - part.x()) * (double) columns / part.width());
        int y0 = (int) Math.round((near.y() - part.y()) * (double) rows / part.height());
        int w = Math.min(columns - x0, (int) Math.round(near.width() * (double) columns / part.width()));
        int h = Math.min(rows - y0, (int) Math.round(near.height() * (double) rows / part.height()));
        Mat crop = new Mat(bgr, near);
        float[] nearer = Planes.values(sized(SelfieNet.probability(crop), w, h));
        Mat turned = mirrored(sized(crop, SelfieNet.SIDE, SelfieNet.SIDE));
        float[] mirrored = Planes.values(sized(mirrored(SelfieNet.probability(turned)), w, h));
        double fade = 0.06 * w;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double fromSide = Math.min(x0 == 0 ? fade : x, x0 + w >= columns ? fade : w - 1.0 - x);
                double fromEnd = Math.min(y0 == 0 ? fade : y, y0 + h >= rows ? fade : h - 1.0 - y);
                double weight = Math.min(1, Math.min(fromSide, fromEnd) / fade);
                int at = (y0 + y) * columns + x0 + x;
                double one = Math.max(0, nearer[y * w + x]);
                double other = Math.max(0, mirrored[y * w + x]);
                double both = Math.sqrt(Math.max(0, values[at]) * one);
                values[at] = (float) (values[at] + weight * (both - values[at]));
                least[at] = (float) Math.min(least[at], 1 + weight * (Math.min(one, other) - 1));
            }
        }
    }

    /** Nothing high above the head or far beside it, nothing of others, and the face for sure. */
    private void expect(Sitter sitter) {
        double reach = Math.toRadians(sitter.tilt());
        for (int row = 0; row < rows; row++) {
            double y = part.y() + (row + 0.5) * part.height() / rows;
            double above = (sitter.top() - y) / sitter.height();
            for (int column = 0; column < columns; column++) {
                double x = part.x() + (column + 0.5) * part.width() / columns;
                double axis = sitter.x() + Math.tan(reach) * (sitter.y() - y);
                double beside = Math.abs(x - axis) / sitter.width();
                double possible = 1 - Planes.step(0.75, 0.95, above);
                if (y < sitter.chin()) {
                    double low = Planes.step(0, 1, (y - sitter.y()) / (sitter.chin() - sitter.y()));
                    possible *= 1 - (1 - low) * Planes.step(1.1, 1.3, beside);
                }
                possible *= ours(sitter, x, y);
                double face = Math.hypot(beside / 0.3, (y - sitter.y()) / sitter.height() / 0.42);
                double sure = 1 - Planes.step(0.75, 1, face);
                int at = row * columns + column;
                values[at] = (float) Math.max(values[at] * possible, sure);
                least[at] = (float) Math.max(least[at] * possible, sure);
            }
        }
    }

    /** How far a point belongs to the sitter rather than to somebody beside them. */
    private static double ours(Sitter sitter, double x, double y) {
        double own = distance(x, y, sitter.x(), sitter.y(), sitter.width(), sitter.height());
        double ours = 1;
        for (Neighbour other : sitter.others()) {
            double theirs = distance(x, y, other.x(), other.y(), other.width(), other.height());
            ours = Math.min(ours, Planes.step(-0.12, 0.12, theirs - own));
        }
        return ours;
    }

    /** In face widths sideways; up and down counts less, because bodies stand. */
    private static double distance(double x, double y, double faceX, double faceY, double width, double height) {
        double down = (y - faceY) / height;
        return Math.hypot((x - faceX) / width, down > 0 ? 0.25 * down : down);
    }

    /** What hangs together with the face; small holes in it are filled. */
    private void keepOne(Sitter sitter) {
        int[] people = labels(0.5, false);
        int own = people[index(sitter.x(), sitter.y())];
        int[] holes = labels(0.5, true);
        int[] areas = new int[columns * rows + 1];
        for (int hole : holes) {
            areas[hole]++;
        }
        boolean[] open = new boolean[areas.length];
        for (int column = 0; column < columns; column++) {
            open[holes[column]] = true;
            open[holes[(rows - 1) * columns + column]] = true;
        }
        for (int row = 0; row < rows; row++) {
            open[holes[row * columns]] = true;
            open[holes[row * columns + columns - 1]] = true;
        }
        float[] near = Planes.values(Planes.blurred(ownPlane(people, own), 3));
        for (int i = 0; i < values.length; i++) {
            if (people[i] != own) {
                values[i] *= people[i] == 0 ? (float) Planes.step(0, 0.05, near[i]) : 0;
            }
            if (holes[i] != 0 && !open[holes[i]] && areas[holes[i]] < 0.012 * values.length) {
                values[i] = 1;
            }
        }
    }

    private Mat ownPlane(int[] labels, int own) {
        float[] mine = new float[labels.length];
        for (int i = 0; i < mine.length; i++) {
            mine[i] = labels[i] == own ? 1 : 0;
        }
        return Planes.of(mine, columns, rows);
    }

    private int index(double x, double y) {
        int column = (int) Math.clamp((x - part.x()) * columns / part.width(), 0, columns - 1.0);
        int row = (int) Math.clamp((y - part.y()) * rows / part.height(), 0, rows - 1.0);
        return row * columns + column;
    }

    /** Numbers what hangs together: people, or what is no person; 0 is the rest. */
    private int[] labels(double threshold, boolean outside) {
        byte[] cells = new byte[values.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (byte) (values[i] >= threshold != outside ? 255 : 0);
        }
        Mat mask = new Mat(rows, columns, CV_8U);
        mask.data().put(cells);
        Mat labels = new Mat();
        connectedComponents(mask, labels, 4, CV_32S);
        int[] numbers = new int[values.length];
        new IntPointer(labels.data()).get(numbers);
        return numbers;
    }
}
