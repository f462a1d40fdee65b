package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.filter2D;
import static org.bytedeco.opencv.global.opencv_photo.fastNlMeansDenoisingColored;

import app.facet.platform.imaging.Face;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Fine detail: less grain, or crisper edges. */
final class Detail {

    /** Below this there is nothing to take away, luma steps. */
    private static final double LEAST_NOISE = 2;

    /** Most that is filtered, luma steps: beyond that skin turns to wax. */
    private static final double MOST = 12;

    /** How much of the difference to its blurred self is added. */
    private static final double AMOUNT = 0.9;

    private Detail() {}

    /**
     * Non-local means (Buades 2011): a pixel becomes the mean of those whose surroundings look like its own, so that edges,
     * lashes and hair stay.
     */
    static Optional<Change> denoise(Mat bgr) {
        double noise = noise(bgr);
        if (noise < LEAST_NOISE) {
            return Optional.empty();
        }
        float strength = (float) Math.min(MOST, 0.8 * noise);
        fastNlMeansDenoisingColored(bgr, bgr, strength, strength, 5, 15);
        return Optional.of(Change.of(Fix.DENOISE, "did", (int) Math.round(noise)));
    }

    /**
     * Standard deviation of the grain, luma steps (Immerkær 1996, with the median in place of the mean so that edges do not
     * count).
     */
    private static double noise(Mat bgr) {
        Mat grey = new Mat();
        cvtColor(bgr, grey, COLOR_BGR2GRAY);
        Mat kernel = new Mat(3, 3, CV_32FC1);
        new FloatPointer(kernel.data()).put(1, -2, 1, -2, 4, -2, 1, -2, 1);
        Mat response = new Mat();
        filter2D(grey, response, CV_32F, kernel);
        float[] row = new float[response.cols()];
        int[] counts = new int[1024];
        long total = 0;
        for (int y = 1; y < response.rows() - 1; y += 2) {
            new FloatPointer(response.ptr(y)).get(row);
            for (float value : row) {
                counts[(int) Math.min(1023, Math.abs(value))]++;
                total++;
            }
        }
        long seen = 0;
        int median = 0;
        while (seen < total / 2) {
            seen += counts[median++];
        }
        return Math.max(0, median - 1) / (6 * 0.6745);
    }

    /** Unsharp masking, at the size of detail that eyes and lashes have on this face. */
    static Optional<Change> sharpen(Mat bgr, List<Face> faces) {
        double face = faces.isEmpty() ? 0.25 : faces.getFirst().box().width();
        double radius = Math.clamp(face * bgr.cols() / 110, 0.8, 8);
        Mat blurred = new Mat();
        GaussianBlur(bgr, blurred, new Size(), radius);
        addWeighted(bgr, 1 + AMOUNT, blurred, -AMOUNT, 0, bgr);
        return Optional.of(Change.of(Fix.SHARPEN, "did", (int) Math.round(100 * AMOUNT)));
    }
}
