package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import app.facet.platform.imaging.Box;
import java.util.Arrays;
import org.bytedeco.opencv.opencv_core.Mat;

/** Where skin shows in a portrait, told by the colour of this face and no other: every tone of skin is found alike. */
final class SkinArea {

    /** How far skin's colour strays on one face, CIELAB units. */
    private static final double STRAYS = 9;

    private final float[] lab;
    private final int columns;
    private final int rows;
    private final Box face;
    private final double lightness;
    private final double red;
    private final double yellow;

    /** @param picture blue, green and red, 0..1 */
    SkinArea(Mat picture, Box face) {
        Mat colours = new Mat();
        cvtColor(picture, colours, COLOR_BGR2Lab);
        this.lab = Planes.values(colours);
        this.columns = picture.cols();
        this.rows = picture.rows();
        this.face = face;
        double[] middle = medians();
        this.lightness = middle[0];
        this.red = middle[1];
        this.yellow = middle[2];
    }

    /** CIELAB L* of the face's middle, 0..100. */
    double lightness() {
        return lightness;
    }

    /** @return of L*, a* and b* the middle values between brows and mouth */
    private double[] medians() {
        int x0 = (int) Math.clamp((face.x() + 0.22 * face.width()) * columns, 0, columns - 2.0);
        int x1 = (int) Math.clamp((face.x() + 0.78 * face.width()) * columns, x0 + 1.0, columns);
        int y0 = (int) Math.clamp((face.y() + 0.45 * face.height()) * rows, 0, rows - 2.0);
        int y1 = (int) Math.clamp((face.y() + 0.72 * face.height()) * rows, y0 + 1.0, rows);
        double[] middle = new double[3];
        float[] values = new float[(x1 - x0) * (y1 - y0)];
        for (int c = 0; c < 3; c++) {
            int count = 0;
            for (int y = y0; y < y1; y++) {
                for (int x = x0; x < x1; x++) {
                    values[count++] = lab[3 * (y * columns + x) + c];
                }
            }
            Arrays.sort(values);
            middle[c] = values[count / 2];
        }
        return middle;
    }

    /** How far each point is skin of face or neck, 0..1, softly. */
    float[] likely() {
        float[] likely = new float[columns * rows];
        for (int i = 0; i < likely.length; i++) {
            double beside = ((i % columns + 0.5) / columns - face.centreX()) / face.width();
            double below = ((double) i / columns / rows - face.centreY()) / face.height();
            double colour = Math.hypot(lab[3 * i + 1] - red, lab[3 * i + 2] - yellow) / STRAYS;
            double dark = (lightness - lab[3 * i]) / Math.max(12, 0.4 * lightness);
            double place = 1 - Planes.step(0.75, 1, Math.hypot(beside, (below - 0.1) * 0.75));
            likely[i] = (float) (place * (1 - Planes.step(1, 2, colour)) * (1 - Planes.step(0.6, 1.1, dark)));
        }
        return Planes.values(Planes.blurred(Planes.of(likely, columns, rows), 0.008 * columns));
    }

    float[] lab() {
        return lab;
    }
}
