package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_ximgproc.guidedFilter;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoMetrics.ColourMetrics;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The tone of a person: light, colour, depth, and skin. Unevenness of skin lies between its texture and the shape of the
 * face; only that band is evened, so that pores, lines and lashes stay.
 */
final class Toning {

    /** How much of the band is taken away at most. */
    private static final double EVENED = 0.75;

    /** How much of the larger shapes' contrast is added. */
    private static final double DEPTH = 0.14;

    private Toning() {}

    /** @param portrait changed in place */
    static void tone(Mat portrait, Matte matte, Box face, ColourMetrics colour, double smoothing) {
        Mat before = small(portrait);
        var inner = new Exposing.Face(
                Matte.WIDTH,
                face.centreX() * Matte.WIDTH,
                face.centreY() * Matte.HEIGHT,
                face.width() * Matte.WIDTH,
                face.height() * Matte.HEIGHT);
        Exposing.measure(Planes.values(before), new SkinArea(before, face), matte.cover(), inner, colour)
                .apply(portrait);
        Mat after = small(portrait);
        Mat change = change(after, new SkinArea(after, face).likely(), face.width() * Matte.WIDTH, smoothing);
        Mat large = Planes.sized(change, portrait.cols(), portrait.rows());
        Mat sum = new Mat();
        add(portrait, large, sum, new Mat(), CV_8U);
        large.close();
        sum.copyTo(portrait);
        sum.close();
    }

    private static Mat small(Mat portrait) {
        Mat small = new Mat();
        Planes.sized(portrait, Matte.WIDTH, Matte.HEIGHT).convertTo(small, CV_32F, 1 / 255.0, 0);
        return small;
    }

    /** What is added to each point, in steps of 255. */
    private static Mat change(Mat small, float[] skin, double face, double smoothing) {
        float[] fine = Planes.values(Planes.blurred(small, Math.max(0.6, 0.009 * face)));
        Mat evened = new Mat();
        guidedFilter(small, small, evened, (int) Math.max(2, Math.round(0.06 * face)), 0.0022);
        float[] even = Planes.values(evened);
        Mat shapes = new Mat();
        guidedFilter(small, small, shapes, (int) Math.max(4, Math.round(0.22 * face)), 0.02);
        float[] broad = Planes.values(shapes);
        float[] change = new float[fine.length];
        for (int i = 0; i < skin.length; i++) {
            double depth = 0;
            for (int c = 0; c < 3; c++) {
                depth += DEPTH * (even[3 * i + c] - broad[3 * i + c]) / 3;
            }
            for (int c = 0; c < 3; c++) {
                double band = even[3 * i + c] - fine[3 * i + c];
                change[3 * i + c] = (float) (255 * (depth + EVENED * smoothing * skin[i] * band));
            }
        }
        return Colours.threefold(change, small.cols(), small.rows());
    }
}
