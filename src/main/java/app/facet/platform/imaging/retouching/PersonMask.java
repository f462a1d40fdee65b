package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_MASK;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_BGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.ellipse;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;
import static org.bytedeco.opencv.global.opencv_imgproc.rectangle;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Face;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Where the people are, found by graph cuts on colour (GrabCut, Rother 2004) that begin with where heads and bodies lie
 * around faces. Colour alone cannot always tell: what comes out is believed only when it looks like people.
 */
final class PersonMask {

    /** Longer side it is found at, pixels. */
    private static final int SIDE = 420;

    private static final int ROUNDS = 4;

    /** Shares of the picture that people who were photographed take; outside of these the cut has slipped. */
    private static final double LEAST = 0.03;

    private static final double MOST = 0.85;

    private PersonMask() {}

    /** @return 0..1 for each pixel of a smaller picture of the same shape; empty when it cannot be told */
    static Optional<Mat> of(Mat bgr, List<Face> faces) {
        if (faces.isEmpty()) {
            return Optional.empty();
        }
        double scale = Math.min(1, (double) SIDE / Math.max(bgr.cols(), bgr.rows()));
        Mat small = new Mat();
        resize(bgr, small, new Size((int) (bgr.cols() * scale), (int) (bgr.rows() * scale)), 0, 0, INTER_AREA);
        Mat mask = new Mat(small.rows(), small.cols(), CV_8UC1, new Scalar(GC_BGD));
        for (Face face : faces) {
            sketch(mask, face.box());
        }
        grabCut(
                small,
                mask,
                new org.bytedeco.opencv.opencv_core.Rect(),
                new Mat(),
                new Mat(),
                ROUNDS,
                GC_INIT_WITH_MASK);
        byte[] cells = new byte[mask.rows() * mask.cols()];
        mask.data().get(cells);
        return isPeople(cells) ? Optional.of(feathered(cells, mask)) : Optional.empty();
    }

    /** From the outside in: where a body may be, where it likely is, where it surely is. */
    private static void sketch(Mat mask, Box face) {
        double w = face.width() * mask.cols();
        double h = face.height() * mask.rows();
        double x = face.centreX() * mask.cols();
        double y = face.centreY() * mask.rows();
        int floor = mask.rows();
        fill(mask, x - 2.6 * w, y + 0.2 * h, x + 2.6 * w, floor, GC_PR_BGD);
        oval(mask, x, y - 0.05 * h, 1.0 * w, 1.15 * h, GC_PR_BGD);
        fill(mask, x - 1.5 * w, y + 1.0 * h, x + 1.5 * w, floor, GC_PR_FGD);
        oval(mask, x, y - 0.05 * h, 0.68 * w, 0.85 * h, GC_PR_FGD);
        fill(mask, x - 0.45 * w, y + 1.1 * h, x + 0.45 * w, floor, GC_FGD);
        oval(mask, x, y, 0.44 * w, 0.55 * h, GC_FGD);
    }

    private static void fill(Mat mask, double left, double top, double right, double bottom, int what) {
        var from = new Point((int) left, (int) top);
        var to = new Point((int) right, (int) bottom);
        if (top < bottom) {
            rectangle(mask, from, to, new Scalar(what), FILLED, 8, 0);
        }
    }

    private static void oval(Mat mask, double x, double y, double halfWidth, double halfHeight, int what) {
        var centre = new Point((int) x, (int) y);
        var axes = new Size((int) Math.max(1, halfWidth), (int) Math.max(1, halfHeight));
        ellipse(mask, centre, axes, 0, 0, 360, new Scalar(what), FILLED, 8, 0);
    }

    private static boolean isPeople(byte[] cells) {
        long people = 0;
        for (byte cell : cells) {
            people += isPerson(cell) ? 1 : 0;
        }
        double share = (double) people / cells.length;
        return share >= LEAST && share <= MOST;
    }

    private static boolean isPerson(byte cell) {
        return cell == GC_FGD || cell == GC_PR_FGD;
    }

    private static Mat feathered(byte[] cells, Mat shape) {
        byte[] values = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            values[i] = (byte) (isPerson(cells[i]) ? 255 : 0);
        }
        Mat whole = new Mat(shape.rows(), shape.cols(), CV_8UC1);
        whole.data().put(values);
        Mat soft = new Mat();
        GaussianBlur(whole, soft, new Size(), 2.2);
        soft.convertTo(soft, CV_32F, 1 / 255.0, 0);
        return soft;
    }
}
