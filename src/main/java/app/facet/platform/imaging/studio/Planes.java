package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC1;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Planes of decimal numbers, between native memory and arrays. */
final class Planes {

    private Planes() {}

    static Mat of(float[] values, int columns, int rows) {
        Mat plane = new Mat(rows, columns, CV_32FC1);
        new FloatPointer(plane.data()).put(values);
        return plane;
    }

    /** @return all channels of a continuous picture of decimal numbers */
    static float[] values(Mat plane) {
        float[] values = new float[plane.rows() * plane.cols() * plane.channels()];
        new FloatPointer((plane.isContinuous() ? plane : plane.clone()).data()).get(values);
        return values;
    }

    static Mat sized(Mat picture, int columns, int rows) {
        Mat sized = new Mat();
        boolean smaller = columns < picture.cols();
        resize(picture, sized, new Size(columns, rows), 0, 0, smaller ? INTER_AREA : INTER_CUBIC);
        return sized;
    }

    /** A wide blur is made of a smaller picture: nobody can tell. */
    static Mat blurred(Mat picture, double sigma) {
        if (sigma > 8) {
            int ratio = (int) (sigma / 4);
            int columns = Math.max(4, picture.cols() / ratio);
            int rows = Math.max(4, picture.rows() / ratio);
            Mat small = blurred(sized(picture, columns, rows), sigma * columns / picture.cols());
            Mat large = new Mat();
            resize(small, large, picture.size(), 0, 0, INTER_LINEAR);
            return large;
        }
        Mat blurred = new Mat();
        GaussianBlur(picture, blurred, new Size(), sigma, sigma, BORDER_REPLICATE, 0);
        return blurred;
    }

    /** 0 up to {@code from}, 1 beyond {@code to}, and without a corner between them. */
    static double step(double from, double to, double value) {
        double t = Math.clamp((value - from) / (to - from), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }
}
