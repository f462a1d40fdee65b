package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.getRotationMatrix2D;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import app.facet.platform.imaging.Box;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** The edges of a picture: turned level, and cut. */
final class Frame {

    /** Less than this nobody sees, degrees. */
    private static final double LEAST = 0.4;

    /** Beyond this a photo is meant to lean, degrees. */
    private static final double MOST = 22;

    /** Fewer pixels a side than this is no picture. */
    private static final int SMALLEST = 64;

    private Mat pixels;
    private double turned;
    private double scale = 1;

    Frame(Mat pixels) {
        this.pixels = pixels;
    }

    Mat pixels() {
        return pixels;
    }

    /**
     * Turns about the middle, and cuts to the largest rectangle of the same shape without empty corners.
     *
     * @param degrees positive clockwise
     */
    Optional<Change> turn(double degrees) {
        if (Math.abs(degrees) < LEAST || Math.abs(degrees) > MOST) {
            return Optional.empty();
        }
        double w = pixels.cols();
        double h = pixels.rows();
        Mat matrix = getRotationMatrix2D(new Point2f((float) (w / 2), (float) (h / 2)), -degrees, 1);
        Mat rotated = new Mat();
        warpAffine(pixels, rotated, matrix, pixels.size(), INTER_CUBIC, BORDER_REPLICATE, new Scalar());
        double radians = Math.toRadians(Math.abs(degrees));
        scale = 1 / (Math.cos(radians) + Math.sin(radians) * Math.max(w / h, h / w));
        turned = degrees;
        pixels = part(rotated, (1 - scale) / 2, (1 - scale) / 2, scale, scale);
        return Optional.of(Change.of(Fix.STRAIGHTEN, "did", (int) Math.round(Math.abs(degrees)), (int)
                Math.round(100 * (1 - scale * scale))));
    }

    /**
     * Keeps a part.
     *
     * @param crop of the picture as it was before it was turned; its middle and its shape are kept
     */
    Optional<Change> cut(Box crop) {
        double w = pixels.cols() / scale;
        double h = pixels.rows() / scale;
        double radians = Math.toRadians(turned);
        double dx = (crop.centreX() - 0.5) * w;
        double dy = (crop.centreY() - 0.5) * h;
        double x = (dx * Math.cos(radians) - dy * Math.sin(radians)) / (w * scale) + 0.5;
        double y = (dx * Math.sin(radians) + dy * Math.cos(radians)) / (h * scale) + 0.5;
        double shrink = Math.min(1, Math.min(scale / crop.width(), scale / crop.height()));
        double width = crop.width() * shrink / scale;
        double height = crop.height() * shrink / scale;
        if (width * pixels.cols() < SMALLEST || height * pixels.rows() < SMALLEST || width * height > 0.99) {
            return Optional.empty();
        }
        pixels = part(
                pixels,
                Math.clamp(x - width / 2, 0, 1 - width),
                Math.clamp(y - height / 2, 0, 1 - height),
                width,
                height);
        return Optional.of(Change.of(Fix.CROP, "did", (int) Math.round(100 * (1 - width * height))));
    }

    private static Mat part(Mat whole, double x, double y, double width, double height) {
        Rect rect = Light.pixels(whole, new Box(x, y, width, height));
        return new Mat(whole, rect).clone();
    }
}
