package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.Canny;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.HoughLinesP;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar4i;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_imgproc.Vec4iVector;
import org.jspecify.annotations.Nullable;

/** The edges of a photo (Canny 1986): how many lie beside the people, and how the long ones lean. */
final class Edges {

    /** Longer side edges are searched at, pixels: what a viewer notices at a glance. */
    private static final int SIDE = 500;

    private final Mat map;

    private Edges(Mat map) {
        this.map = map;
    }

    static Edges of(Picture picture) {
        Mat grey = new Mat();
        double scale = (double) SIDE / Math.max(picture.width(), picture.height());
        resize(picture.grey(), grey, new Size(), scale, scale, scale < 1 ? INTER_AREA : INTER_LINEAR);
        Mat smooth = new Mat();
        GaussianBlur(grey, smooth, new Size(5, 5), 1.1);
        // Thresholds follow the photo's own range, so that a dark photo is not called tidy.
        double range = Math.max(40, GreyRange.of(smooth)) / 255.0;
        Mat map = new Mat();
        Canny(smooth, map, 60 * range, 150 * range);
        return new Edges(map);
    }

    /**
     * Share of edge pixels outside the people. Where people are is taken from a prior, not from a segmentation: the
     * face box with hair around it, and below it a torso three and a half faces wide.
     *
     * @return null when hardly any background is left
     */
    @Nullable
    Double clutter(List<Face> faces) {
        long edges = 0;
        long background = 0;
        byte[] row = new byte[map.cols()];
        for (int y = 0; y < map.rows(); y++) {
            map.ptr(y).get(row);
            for (int x = 0; x < map.cols(); x++) {
                if (!covered(faces, (x + 0.5) / map.cols(), (y + 0.5) / map.rows())) {
                    background++;
                    edges += row[x] & 1;
                }
            }
        }
        return background < 0.05 * map.cols() * map.rows() ? null : (double) edges / background;
    }

    private static boolean covered(List<Face> faces, double x, double y) {
        for (Face face : faces) {
            Box box = face.box();
            double dx = Math.abs(x - box.centreX()) / box.width();
            double dy = (y - box.y()) / box.height();
            boolean head = dx < 0.9 && dy > -0.6 && dy < 1.3;
            boolean torso = dx < 1.75 && dy >= 1.1 && dy < 5;
            boolean legs = dx < 1.1 && dy >= 5;
            if (head || torso || legs) {
                return true;
            }
        }
        return false;
    }

    /** @return degrees the long level and upright lines lean, positive clockwise; null when they do not agree */
    @Nullable
    Double tilt() {
        Vec4iVector lines = new Vec4iVector();
        int side = Math.max(map.cols(), map.rows());
        HoughLinesP(map, lines, 1, Math.PI / 360, 60, side * 0.2, 6);
        Leaning leaning = new Leaning();
        for (Scalar4i ends : lines.get()) {
            leaning.add(ends.get(2) - ends.get(0), ends.get(3) - ends.get(1));
        }
        return leaning.agreed(0.8 * side);
    }
}
