package app.facet.platform.imaging;

import static org.bytedeco.opencv.global.opencv_imgproc.equalizeHist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Finds faces with a boosted cascade of Haar features (Viola and Jones 2001, Lienhart 2003), and believes only those
 * in which an eye or a mouth is found as well: that gate removed every false alarm on the photos it was tried on.
 */
final class FaceFinder {

    /** Longer side the detector sees, pixels. */
    private static final int SIDE = 800;

    /** Smallest face, as part of the picture's shorter side. */
    private static final double SMALLEST = 0.06;

    private FaceFinder() {}

    static List<Face> find(Picture picture) {
        List<Face> upright = findUpright(picture);
        return upright.isEmpty() ? TurnedSearch.find(picture) : upright;
    }

    static List<Face> findUpright(Picture picture) {
        Mat grey = PixelReader.shrink(picture.grey().clone(), SIDE);
        equalizeHist(grey, grey);
        double scale = (double) grey.cols() / picture.width();
        int smallest = Math.max(24, (int) (SMALLEST * Math.min(grey.cols(), grey.rows())));
        return Cascades.use(cascades -> {
            RectVector hits = new RectVector();
            cascades.face().detectMultiScale(grey, hits, 1.1, 5, 0, new Size(smallest, smallest), new Size());
            return believed(picture, hits, scale, cascades);
        });
    }

    private static List<Face> believed(Picture picture, RectVector hits, double scale, Cascades cascades) {
        List<Face> faces = new ArrayList<>();
        for (Rect hit : hits.get()) {
            Box box = picture.box(hit, scale);
            FaceFeatures features = FaceFeatures.of(picture, box, cascades);
            if (features.believable()) {
                faces.add(features.face(box));
            }
        }
        faces.sort(Comparator.comparingDouble((Face f) -> f.box().area()).reversed());
        return List.copyOf(faces);
    }
}
