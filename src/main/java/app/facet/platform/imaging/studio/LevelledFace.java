package app.facet.platform.imaging.studio;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** A face in grey, brought to one size, its eyes level, with something around it so that it can still be moved. */
final class LevelledFace {

    /** Width the detector's box gets, pixels. */
    static final int FACE = 64;

    /** What is kept around the box on each side, pixels. */
    static final int ROOM = 20;

    static final int SIDE = FACE + 2 * ROOM;

    private final float[] grey;

    private LevelledFace(float[] grey) {
        this.grey = grey;
    }

    /** @param degrees the eyes lean, positive clockwise */
    static LevelledFace of(Mat bgr, double x, double y, double width, double degrees) {
        double reach = 0.5 * width * SIDE / FACE * 1.5;
        int x0 = (int) Math.clamp(x - reach, 0, bgr.cols() - 2.0);
        int y0 = (int) Math.clamp(y - reach, 0, bgr.rows() - 2.0);
        int x1 = (int) Math.clamp(x + reach, x0 + 2.0, bgr.cols());
        int y1 = (int) Math.clamp(y + reach, y0 + 2.0, bgr.rows());
        double scale = Math.min(1, FACE / width);
        var size = new Size(
                (int) Math.max(2, Math.round((x1 - x0) * scale)), (int) Math.max(2, Math.round((y1 - y0) * scale)));
        Mat small = new Mat();
        resize(new Mat(bgr, new Rect(x0, y0, x1 - x0, y1 - y0)), small, size, 0, 0, INTER_AREA);
        cvtColor(small, small, COLOR_BGR2GRAY);
        small.convertTo(small, CV_32F);
        double sx = (double) small.cols() / (x1 - x0);
        double sy = (double) small.rows() / (y1 - y0);
        return new LevelledFace(turned(small, (x - x0) * sx, (y - y0) * sy, FACE / (width * sx), -degrees));
    }

    private static float[] turned(Mat grey, double x, double y, double scale, double degrees) {
        double cos = scale * Math.cos(Math.toRadians(degrees));
        double sin = scale * Math.sin(Math.toRadians(degrees));
        Mat turn = new Mat(2, 3, CV_64F);
        double middle = SIDE / 2.0;
        new DoublePointer(turn.data())
                .put(cos, -sin, middle - cos * x + sin * y, sin, cos, middle - sin * x - cos * y);
        Mat face = new Mat();
        warpAffine(grey, face, turn, new Size(SIDE, SIDE), INTER_LINEAR, BORDER_REPLICATE, new Scalar(0, 0, 0, 0));
        return Planes.values(face);
    }

    /** The same face a little larger or turned a little further. */
    LevelledFace changed(double scale, double degrees) {
        Mat plane = Planes.of(grey, SIDE, SIDE);
        return new LevelledFace(turned(plane, SIDE / 2.0, SIDE / 2.0, scale, degrees));
    }

    /** What is lighter and what is darker than its surroundings, and nothing of how light it is there. */
    float[] shapes() {
        Mat plane = Planes.of(grey, SIDE, SIDE);
        float[] fine = Planes.values(Planes.blurred(plane, 0.8));
        float[] mean = Planes.values(Planes.blurred(plane, 5));
        float[] squares = new float[grey.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (fine[i] - mean[i]) * (fine[i] - mean[i]);
        }
        float[] spread = Planes.values(Planes.blurred(Planes.of(squares, SIDE, SIDE), 5));
        float[] shapes = new float[grey.length];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = (fine[i] - mean[i]) / (float) Math.sqrt(spread[i] + 4);
        }
        return shapes;
    }
}
