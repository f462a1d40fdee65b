package app.facet.platform.imaging.retouching;

import app.facet.platform.imaging.Box;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;

/** Takes a veil away: the darkest and lightest parts go three quarters of the way to black and white. */
final class Contrast {

    private static final double BLACK = 8;
    private static final double WHITE = 245;
    private static final double WAY = 0.75;

    /** More than this brings out noise and steps. */
    private static final double MOST = 2.6;

    /** Less than this nobody sees. */
    private static final double LEAST = 1.06;

    private Contrast() {}

    static Optional<Change> stretch(Mat bgr) {
        Light light = Light.of(bgr, new Box(0, 0, 1, 1));
        double low = light.percentile(0.01);
        double high = light.percentile(0.99);
        double toLow = low + WAY * Math.min(0, BLACK - low);
        double toHigh = high + WAY * Math.max(0, WHITE - high);
        double gain = Math.min(MOST, (toHigh - toLow) / Math.max(1, high - low));
        if (gain < LEAST) {
            return Optional.empty();
        }
        double middle = (low + high) / 2;
        double toMiddle = (toLow + toHigh) / 2;
        bgr.convertTo(bgr, -1, gain, toMiddle - gain * middle);
        return Optional.of(Change.of(Fix.CONTRAST, "did", (int) Math.round(100 * (gain - 1))));
    }
}
