package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.Face;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Blurs what is no person, as a wide aperture does. The blur is made of background alone (normalised by how much of it
 * there is), so that nobody gets a halo of their own colours.
 */
final class Background {

    /** Standard deviation of the blur, as part of the longer side. */
    private static final double BLUR = 0.009;

    private Background() {}

    static Optional<Change> soften(Mat bgr, List<Face> faces) {
        Optional<Mat> people = PersonMask.of(bgr, faces);
        people.ifPresent(mask -> blurOutside(bgr, mask));
        return people.map(_ -> Change.of(Fix.SOFTEN_BACKGROUND, "did"));
    }

    /** At half size: nobody can tell a blur from a blur. */
    private static void blurOutside(Mat bgr, Mat people) {
        Mat picture = floats(bgr);
        Mat share = new Mat();
        resize(people, share, bgr.size(), 0, 0, INTER_LINEAR);
        Mat blurred = blurredBackground(picture, share);
        Mat whole = threefold(share);
        Mat inside = new Mat();
        multiply(picture, whole, inside);
        Mat outside = new Mat();
        whole.convertTo(whole, -1, -1, 1);
        multiply(blurred, whole, outside);
        add(inside, outside, picture);
        picture.convertTo(bgr, CV_8U);
    }

    private static Mat blurredBackground(Mat picture, Mat share) {
        var half = new Size(Math.max(1, picture.cols() / 2), Math.max(1, picture.rows() / 2));
        double sigma = BLUR * Math.max(half.width(), half.height());
        Mat small = new Mat();
        resize(picture, small, half, 0, 0, INTER_AREA);
        Mat weight = new Mat();
        resize(share, weight, half, 0, 0, INTER_AREA);
        weight.convertTo(weight, CV_32F, -1, 1.0 + 1e-3);
        Mat weights = threefold(weight);
        multiply(small, weights, small);
        GaussianBlur(small, small, new Size(), sigma, sigma, BORDER_REPLICATE, 0);
        GaussianBlur(weights, weights, new Size(), sigma, sigma, BORDER_REPLICATE, 0);
        divide(small, weights, small);
        Mat blurred = new Mat();
        resize(small, blurred, picture.size(), 0, 0, INTER_LINEAR);
        return blurred;
    }

    private static Mat floats(Mat bgr) {
        Mat floats = new Mat();
        bgr.convertTo(floats, CV_32F);
        return floats;
    }

    private static Mat threefold(Mat one) {
        Mat three = new Mat();
        merge(new MatVector(one, one, one), three);
        return three;
    }
}
