package app.facet.platform.imaging.retouching;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import app.facet.platform.imaging.Face;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * The promise that a face stays the same: where it is light and where it is dark, compared before and after by their
 * correlation. Brighter, crisper or differently tinted faces correlate; moved or redrawn features do not.
 */
final class FaceKept {

    /** Pixels a side a face is compared at: features count, grain does not. */
    private static final int SIDE = 48;

    /** Correlation of a face that is still the same. */
    static final double SAME = 0.93;

    private FaceKept() {}

    static void require(Mat before, Mat after, List<Face> faces) {
        for (Face face : faces) {
            if (correlation(before, after, face) < SAME) {
                throw new FixRefused();
            }
        }
    }

    /** -1..1, Pearson's, of the luma of both. */
    static double correlation(Mat before, Mat after, Face face) {
        byte[] one = luma(before, face);
        byte[] other = luma(after, face);
        double meanOne = mean(one);
        double meanOther = mean(other);
        double both = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < one.length; i++) {
            double a = (one[i] & 0xFF) - meanOne;
            double b = (other[i] & 0xFF) - meanOther;
            both += a * b;
            ofOne += a * a;
            ofOther += b * b;
        }
        double spread = Math.sqrt(ofOne * ofOther);
        return spread < 1 ? 1 : both / spread;
    }

    private static byte[] luma(Mat bgr, Face face) {
        Mat small = new Mat();
        resize(new Mat(bgr, Light.pixels(bgr, face.box())), small, new Size(SIDE, SIDE), 0, 0, INTER_AREA);
        cvtColor(small, small, COLOR_BGR2GRAY);
        byte[] values = new byte[SIDE * SIDE];
        small.data().get(values);
        return values;
    }

    private static double mean(byte[] values) {
        double sum = 0;
        for (byte value : values) {
            sum += value & 0xFF;
        }
        return sum / values.length;
    }
}
