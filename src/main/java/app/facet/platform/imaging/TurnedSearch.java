package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.getRotationMatrix2D;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point2f;

/**
 * Looks for faces in a leaning photo. The detector knows upright faces only; when it finds none, the photo is turned a
 * little either way, and what is found is carried back.
 */
final class TurnedSearch {

    private static final double[] TURNS = {15, -15};

    private TurnedSearch() {}

    static List<Face> find(Picture picture) {
        for (double degrees : TURNS) {
            List<Face> faces = FaceFinder.findUpright(new Picture(turned(picture, degrees)));
            if (!faces.isEmpty()) {
                return faces.stream().map(f -> back(f, picture, degrees)).toList();
            }
        }
        return List.of();
    }

    /** @param degrees counter-clockwise, about the middle; corners that turn out of the frame are lost */
    private static Mat turned(Picture picture, double degrees) {
        Mat turned = new Mat();
        Point2f middle = new Point2f(picture.width() / 2f, picture.height() / 2f);
        warpAffine(
                picture.bgr(),
                turned,
                getRotationMatrix2D(middle, degrees, 1),
                picture.bgr().size());
        return turned;
    }

    private static Face back(Face face, Picture picture, double degrees) {
        return new Face(
                back(face.box(), picture, degrees),
                face.eyes().stream().map(e -> back(e, picture, degrees)).toList(),
                face.frontal(),
                face.eyesVisible(),
                face.expression(),
                face.share(),
                face.cut());
    }

    /** The box keeps its size and its sides stay level; only its middle moves. */
    private static Box back(Box box, Picture picture, double degrees) {
        double radians = Math.toRadians(degrees);
        double dx = (box.centreX() - 0.5) * picture.width();
        double dy = (box.centreY() - 0.5) * picture.height();
        double x = 0.5 + (dx * Math.cos(radians) - dy * Math.sin(radians)) / picture.width();
        double y = 0.5 + (dx * Math.sin(radians) + dy * Math.cos(radians)) / picture.height();
        return new Box(x - box.width() / 2, y - box.height() / 2, box.width(), box.height());
    }
}
