package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.transpose;

import org.bytedeco.opencv.opencv_core.Mat;

/** Turns and mirrors decoded rows until they stand upright. */
final class Turning {

    private static final int ROWS = 0;
    private static final int COLUMNS = 1;
    private static final int BOTH = -1;

    private Turning() {}

    static Mat upright(Mat pixels, Orientation orientation) {
        return switch (orientation) {
            case UPRIGHT -> pixels;
            case MIRRORED -> flipped(pixels, COLUMNS);
            case UPSIDE_DOWN -> flipped(pixels, BOTH);
            case UPSIDE_DOWN_MIRRORED -> flipped(pixels, ROWS);
            case TRANSPOSED -> transposed(pixels);
            case QUARTER_TURN_CLOCKWISE -> flipped(transposed(pixels), COLUMNS);
            case TRANSVERSED -> flipped(transposed(pixels), BOTH);
            case QUARTER_TURN_COUNTERCLOCKWISE -> flipped(transposed(pixels), ROWS);
        };
    }

    private static Mat flipped(Mat pixels, int axis) {
        Mat turned = new Mat();
        flip(pixels, turned, axis);
        return turned;
    }

    private static Mat transposed(Mat pixels) {
        Mat turned = new Mat();
        transpose(pixels, turned);
        return turned;
    }
}
