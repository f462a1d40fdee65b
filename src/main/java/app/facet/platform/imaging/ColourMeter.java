package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import app.facet.platform.imaging.PhotoMetrics.ColourMetrics;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.jspecify.annotations.Nullable;

/** Measures how colourful a photo is and whether its light had a colour of its own. */
final class ColourMeter {

    /** Every n-th pixel and row is plenty for a mean. */
    private static final int STEP = 2;

    /** Range of CIELAB hue angles, degrees, that skin of every tone has in neutral light. */
    static final double SKIN_RED = 22;

    static final double SKIN_YELLOW = 82;

    private ColourMeter() {}

    static ColourMetrics measure(Picture picture, @Nullable Face face) {
        double[] cast = face == null ? meanAb(picture, new Box(0, 0, 1, 1)) : skinCast(picture, face);
        return new ColourMetrics(colourfulness(picture), cast[0], cast[1]);
    }

    /** Standard deviations and means of the opponent axes, brought to the exposure of mid grey. */
    private static double colourfulness(Picture picture) {
        Moments redGreen = new Moments();
        Moments yellowBlue = new Moments();
        Moments luma = new Moments();
        for (int y = 0; y < picture.height(); y += STEP) {
            for (int x = 0; x < picture.width(); x += STEP) {
                int blue = picture.colour(x, y, 0);
                int green = picture.colour(x, y, 1);
                int red = picture.colour(x, y, 2);
                redGreen.add(red - green);
                yellowBlue.add((red + green) / 2.0 - blue);
                luma.add(picture.luma(x, y));
            }
        }
        double spread = Math.hypot(redGreen.deviation(), yellowBlue.deviation());
        double strength = Math.hypot(redGreen.mean(), yellowBlue.mean());
        return (spread + 0.3 * strength) * 128 / Math.max(16, luma.mean());
    }

    /** How far the skin's hue lies outside the range of skin, as a step back into it. */
    private static double[] skinCast(Picture picture, Face face) {
        double[] ab = meanAb(picture, face.box().grown(-0.2, -0.2, -0.2, -0.15));
        double chroma = Math.hypot(ab[0], ab[1]);
        double hue = Math.toDegrees(Math.atan2(ab[1], ab[0]));
        double nearest = Math.toRadians(Math.clamp(hue, SKIN_RED, SKIN_YELLOW));
        // Skin that has lost nearly all colour says nothing about the light.
        return chroma < 3
                ? new double[2]
                : new double[] {ab[0] - chroma * Math.cos(nearest), ab[1] - chroma * Math.sin(nearest)};
    }

    private static double[] meanAb(Picture picture, Box box) {
        Rect region = picture.pixels(box);
        Mat lab = new Mat();
        cvtColor(new Mat(picture.bgr(), region), lab, COLOR_BGR2Lab);
        Scalar mean = opencv_core.mean(lab);
        return new double[] {mean.get(1) - 128, mean.get(2) - 128};
    }
}
