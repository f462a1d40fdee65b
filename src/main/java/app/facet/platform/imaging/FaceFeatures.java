package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/**
 * Eyes and mouth inside one face box.
 *
 * @param eyes at most two, the viewer's left one first
 * @param mouth whether the mouth detector answered clearly; asked only when no eye was found
 */
record FaceFeatures(List<Box> eyes, boolean mouth, boolean symmetric, Expression expression) {

    /** Width the face is brought to before eyes are searched, pixels. */
    private static final int EYE_SCALE = 160;

    /** Width the mouth region is brought to, pixels. */
    private static final int MOUTH_SCALE = 120;

    /** Smallest face, in pixels of the reduced photo, on which a mouth can be judged. */
    private static final int LEGIBLE = 70;

    static FaceFeatures of(Picture picture, Box face, Cascades cascades) {
        List<Box> eyes = eyes(picture, face, cascades.eye());
        // The mouth need not vouch for the face when an eye already does.
        boolean mouth = eyes.isEmpty() && mouth(picture, face, cascades.smile());
        boolean legible = picture.pixels(face).width() >= LEGIBLE && (mouth || !eyes.isEmpty());
        Expression expression = legible
                ? SmileMeter.of(LevelFace.of(picture, face, eyes), cascades.smile(), eyes.size() == 2)
                : Expression.UNKNOWN;
        boolean symmetric = FaceSymmetry.of(scaled(picture.grey(), picture.pixels(face), 48)) > 0.45;
        return new FaceFeatures(eyes, mouth, symmetric, expression);
    }

    boolean believable() {
        return !eyes.isEmpty() || mouth;
    }

    Face face(Box box) {
        boolean cut = box.x() < 0.005
                || box.x() + box.width() > 0.995
                || box.y() + 0.1 * box.height() < 0.005
                || box.y() + 1.05 * box.height() > 1;
        boolean frontal = eyes.size() == 2 || symmetric;
        return new Face(box, eyes, frontal, eyes.size(), expression, box.area(), cut);
    }

    private static List<Box> eyes(Picture picture, Box face, CascadeClassifier cascade) {
        Box upper = new Box(face.x(), face.y(), face.width(), 0.6 * face.height());
        Region region = picture.pixels(upper);
        Mat scaled = scaled(picture.grey(), region, EYE_SCALE);
        double scale = (double) scaled.cols() / region.width();
        RectVector hits = new RectVector();
        cascade.detectMultiScale(scaled, hits, 1.1, 3, 0, new Size(20, 20), new Size(80, 80));
        List<Box> eyes = new ArrayList<>();
        for (Rect hit : hits.get()) {
            Box inRegion = picture.box(hit, scale);
            eyes.add(new Box(
                    (double) region.x() / picture.width() + inRegion.x(),
                    (double) region.y() / picture.height() + inRegion.y(),
                    inRegion.width(),
                    inRegion.height()));
        }
        return onePerSide(eyes, face);
    }

    /** The largest hit left of the middle and the largest right of it. */
    private static List<Box> onePerSide(List<Box> hits, Box face) {
        List<Box> eyes = new ArrayList<>();
        for (boolean left : new boolean[] {true, false}) {
            hits.stream()
                    .filter(e -> e.centreX() < face.centreX() == left)
                    .max(Comparator.comparingDouble(Box::area))
                    .ifPresent(eyes::add);
        }
        return List.copyOf(eyes);
    }

    private static boolean mouth(Picture picture, Box face, CascadeClassifier cascade) {
        Box lower = new Box(face.x(), face.y() + 0.55 * face.height(), face.width(), 0.45 * face.height());
        Mat scaled = scaled(picture.grey(), picture.pixels(lower), MOUTH_SCALE);
        RectVector hits = new RectVector();
        cascade.detectMultiScale2(scaled, hits, new IntPointer(), 1.1, 10, 0, new Size(), new Size());
        return !hits.empty();
    }

    private static Mat scaled(Mat grey, Region region, int width) {
        Mat scaled = new Mat();
        double scale = (double) width / region.width();
        Size size = new Size(width, Math.max(1, (int) Math.round(region.height() * scale)));
        resize(new Mat(grey, region.rect()), scaled, size, 0, 0, scale < 1 ? INTER_AREA : INTER_LINEAR);
        return scaled;
    }
}
