package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import app.facet.platform.imaging.PhotoMetrics.ColourMetrics;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.jspecify.annotations.Nullable;

/** Measures how colourful a photo is and whether its light had a colour of its own. */
final class ColourMeter {

    /** Every n-th pixel and row is plenty for a mean. */
    private static final int STEP = 3;

    /** Range of CIELAB hue angles, degrees, that skin of every tone has in neutral light. */
    static final double SKIN_RED = 22;

    static final double SKIN_YELLOW = 82;

    /** CIELAB chroma that skin of lightness 60 has at least. */
    private static final double LEAST_CHROMA = 14;

    /** Colourfulness below which a photo counts as black and white. */
    static final double GREY = 4;

    private ColourMeter() {}

    static ColourMetrics measure(Picture picture, @Nullable Face face) {
        double colourfulness = colourfulness(picture);
        if (face != null) {
            // Black and white says nothing about the light.
            double[] cast = colourfulness < GREY ? new double[2] : skinCast(picture, face);
            return new ColourMetrics(colourfulness, cast[0], cast[1]);
        }
        double[] mean = meanLab(picture, new Box(0, 0, 1, 1));
        return new ColourMetrics(colourfulness, mean[1], mean[2]);
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

    /**
     * The step from where skin of any tone can lie, in neutral light, to where this skin lies: a range of hues, and at
     * least so much colour as its lightness allows.
     */
    private static double[] skinCast(Picture picture, Face face) {
        double[] lab = meanLab(picture, face.box().grown(-0.2, -0.2, -0.2, -0.15));
        double chroma = Math.max(Math.hypot(lab[1], lab[2]), LEAST_CHROMA * Math.min(1, lab[0] / 60));
        double hue = Math.toDegrees(Math.atan2(lab[2], lab[1]));
        double nearest = Math.toRadians(Math.clamp(hue, SKIN_RED, SKIN_YELLOW));
        return new double[] {lab[1] - chroma * Math.cos(nearest), lab[2] - chroma * Math.sin(nearest)};
    }

    private static double[] meanLab(Picture picture, Box box) {
        Region region = picture.pixels(box);
        Mat lab = new Mat();
        cvtColor(new Mat(picture.bgr(), region.rect()), lab, COLOR_BGR2Lab);
        Scalar mean = opencv_core.mean(lab);
        return new double[] {mean.get(0) / 2.55, mean.get(1) - 128, mean.get(2) - 128};
    }
}
