package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.getRotationMatrix2D;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A face brought to one size and turned until its eyes lie level, so that the mouth lies where it is looked for. The
 * box of the detector fills the width and all but the lowest rows.
 */
final class LevelFace {

    /** Pixels. */
    static final int WIDTH = 120;

    /** Pixels; the chin lies below the detector's square box. */
    static final int HEIGHT = 132;

    private final Mat grey = new Mat();
    private final double[] lightness = new double[WIDTH * HEIGHT];
    private final double[] chroma = new double[WIDTH * HEIGHT];

    private LevelFace(Mat bgr) {
        cvtColor(bgr, grey, COLOR_BGR2GRAY);
        Mat lab = new Mat();
        bgr.convertTo(lab, CV_32F, 1 / 255.0, 0);
        cvtColor(lab, lab, COLOR_BGR2Lab);
        float[] values = new float[3 * WIDTH * HEIGHT];
        new FloatPointer(lab.data()).get(values);
        for (int i = 0; i < lightness.length; i++) {
            lightness[i] = values[3 * i];
            chroma[i] = Math.hypot(values[3 * i + 1], values[3 * i + 2]);
        }
    }

    /** @param eyes both, or the face stays as it is */
    static LevelFace of(Picture picture, Box box, List<Box> eyes) {
        Region region = picture.pixels(box.grown(0.3, 0.3, 0.3, 0.4));
        double scale = WIDTH / (box.width() * picture.width());
        Mat scaled = new Mat();
        Size size = new Size((int) Math.ceil(region.width() * scale), (int) Math.ceil(region.height() * scale));
        resize(new Mat(picture.bgr(), region.rect()), scaled, size, 0, 0, scale < 1 ? INTER_AREA : INTER_LINEAR);
        double x = (box.centreX() * picture.width() - region.x()) * scale;
        double y = (box.centreY() * picture.height() - region.y()) * scale;
        return new LevelFace(turned(scaled, x, y, lean(picture, eyes)));
    }

    /** @return degrees, positive clockwise */
    private static double lean(Picture picture, List<Box> eyes) {
        if (eyes.size() < 2) {
            return 0;
        }
        double dx = (eyes.getLast().centreX() - eyes.getFirst().centreX()) * picture.width();
        double dy = (eyes.getLast().centreY() - eyes.getFirst().centreY()) * picture.height();
        return Math.toDegrees(Math.atan2(dy, dx));
    }

    /** Turned counter-clockwise about a point, which comes to lie in the middle of the upper square. */
    private static Mat turned(Mat bgr, double x, double y, double degrees) {
        Mat turn = getRotationMatrix2D(new Point2f((float) x, (float) y), degrees, 1);
        DoublePointer cells = new DoublePointer(turn.data());
        cells.put(2, cells.get(2) + WIDTH / 2.0 - x).put(5, cells.get(5) + WIDTH / 2.0 - y);
        Mat face = new Mat();
        warpAffine(bgr, face, turn, new Size(WIDTH, HEIGHT), INTER_LINEAR, BORDER_REPLICATE, new Scalar());
        return face;
    }

    /** CIELAB L*, 0..100. */
    double lightness(int x, int y) {
        return lightness[y * WIDTH + x];
    }

    /** CIELAB chroma, 0 is grey. */
    double chroma(int x, int y) {
        return chroma[y * WIDTH + x];
    }

    double cheekLightness() {
        return cheeks(lightness);
    }

    double cheekChroma() {
        return cheeks(chroma);
    }

    /** Median of the skin beside the nose: what is light or colourful on this face, in this light. */
    private static double cheeks(double[] values) {
        double[] skin = new double[WIDTH * HEIGHT];
        int count = 0;
        for (int y = WIDTH / 2; y < WIDTH * 16 / 25; y++) {
            for (int x = WIDTH / 5; x < WIDTH * 19 / 50; x++) {
                skin[count++] = values[y * WIDTH + x];
                skin[count++] = values[y * WIDTH + WIDTH - 1 - x];
            }
        }
        Arrays.sort(skin, 0, count);
        return skin[count / 2];
    }

    /** The mouth and what surrounds it, from a row downwards. */
    Mat mouth(int top) {
        return new Mat(grey, new Rect(WIDTH / 10, top, WIDTH * 4 / 5, HEIGHT - 78));
    }
}
