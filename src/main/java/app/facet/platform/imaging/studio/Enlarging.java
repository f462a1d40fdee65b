package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Makes what was worked out at the matte's size as large as the portrait.
 *
 * @param width of the portrait, pixels
 * @param height of the portrait, pixels
 */
record Enlarging(int width, int height) {

    /** Blue, green and red in steps of 255. */
    Mat colours(float[] colours) {
        Mat bytes = new Mat();
        Colours.threefold(colours, Matte.WIDTH, Matte.HEIGHT).convertTo(bytes, CV_8U);
        return Planes.sized(bytes, width, height);
    }

    /** Blue, green and red in so many steps to one of 255. */
    Mat finely(float[] colours, int steps) {
        Mat fine = new Mat();
        Colours.threefold(colours, Matte.WIDTH, Matte.HEIGHT).convertTo(fine, CV_16U, steps, 0);
        return Planes.sized(fine, width, height);
    }

    /** One value of each point, times the scale in steps of 255. */
    Mat plane(float[] values, double scale) {
        Mat bytes = new Mat();
        Planes.of(values, Matte.WIDTH, Matte.HEIGHT).convertTo(bytes, CV_8U, scale, 0);
        return Planes.sized(bytes, width, height);
    }
}
