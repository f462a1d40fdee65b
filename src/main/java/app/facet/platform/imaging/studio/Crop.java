package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import app.facet.platform.imaging.Box;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * The 4:5 part of a photo that becomes the portrait: turned about the eyes, moved and sized.
 *
 * @param eyesX in the photo, where it is turned about
 * @param eyesY in the photo, where it is turned about
 * @param degrees the photo leans, positive clockwise
 * @param left of the frame from the eyes, in pixels of the photo, after turning
 * @param top of the frame from the eyes, in pixels of the photo, after turning
 * @param span width of the frame in pixels of the photo
 */
record Crop(double eyesX, double eyesY, double degrees, double left, double top, double span) {

    /** Height of every portrait, in widths. */
    static final double SHAPE = 1.25;

    double scale(int width) {
        return width / span;
    }

    double bottom() {
        return top + SHAPE * span;
    }

    /** @return where a point of the frame, counted from the eyes after turning, lies in the photo */
    double[] inPhoto(double x, double y) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new double[] {eyesX + cos * x - sin * y, eyesY + sin * x + cos * y};
    }

    /** @return a point of the photo in pixels of a portrait of that width */
    double[] inPortrait(double x, double y, int width) {
        double[] m = matrix(width);
        return new double[] {m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5]};
    }

    private double[] matrix(int width) {
        double scale = scale(width);
        double sin = Math.sin(Math.toRadians(degrees)) * scale;
        double cos = Math.cos(Math.toRadians(degrees)) * scale;
        return new double[] {
            cos, sin, -cos * eyesX - sin * eyesY - left * scale, -sin, cos, sin * eyesX - cos * eyesY - top * scale
        };
    }

    /** The picture itself; beyond the photo its edge is repeated. */
    Mat of(Mat bgr, int width) {
        return warped(bgr, matrix(width), width, INTER_CUBIC);
    }

    /** A map of a part of the photo; beyond it its edge is repeated. */
    Mat of(PersonMap map, int width) {
        double[] m = matrix(width);
        Rect part = map.part();
        double sx = (double) part.width() / map.columns();
        double sy = (double) part.height() / map.rows();
        double[] scaled = {
            m[0] * sx,
            m[1] * sy,
            m[2] + m[0] * (part.x() + 0.5 * sx - 0.5) + m[1] * (part.y() + 0.5 * sy - 0.5),
            m[3] * sx,
            m[4] * sy,
            m[5] + m[3] * (part.x() + 0.5 * sx - 0.5) + m[4] * (part.y() + 0.5 * sy - 0.5)
        };
        return warped(map.plane(), scaled, width, INTER_LINEAR);
    }

    private static Mat warped(Mat from, double[] matrix, int width, int way) {
        Mat turn = new Mat(2, 3, CV_64F);
        new DoublePointer(turn.data()).put(matrix);
        Mat to = new Mat();
        var size = new Size(width, (int) Math.round(SHAPE * width));
        warpAffine(from, to, turn, size, way, BORDER_REPLICATE, new Scalar(0, 0, 0, 0));
        return to;
    }

    /** Where the face lies in the portrait, in fractions. */
    Box face(Sitter sitter) {
        double[] middle = inPortrait(sitter.x(), sitter.y(), 1000);
        double width = sitter.width() / span;
        double height = sitter.height() / span / SHAPE;
        return new Box(
                middle[0] / 1000 - width / 2, middle[1] / 1000 / SHAPE - height / 2, width, height);
    }
}
