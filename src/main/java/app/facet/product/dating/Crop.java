package app.facet.product.dating;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import java.util.List;

/**
 * The part of a photo that a platform's frame shows.
 *
 * @param x left edge, 0..1 of the photo's width
 * @param y upper edge, 0..1 of the photo's height
 * @param facesInside whether every face is wholly inside
 */
public record Crop(double x, double y, double width, double height, boolean facesInside) {

    // Eyes a third from the top: the rule of thirds. The found face box has them at about 40 % of its height.
    private static final double EYE_LINE = 1 / 3.0;
    private static final double EYES_IN_BOX = 0.4;

    /** The largest part of that shape, placed around the faces; without a face, around the middle. */
    static Crop of(PhotoReading reading, double frame) {
        double photo = (double) reading.width() / reading.height();
        double width = Math.min(1, frame / photo);
        double height = Math.min(1, photo / frame);
        List<Box> boxes = reading.faces().stream().map(Face::box).toList();
        if (boxes.isEmpty()) {
            return new Crop((1 - width) / 2, (1 - height) / 2, width, height, true);
        }
        Box all = boxes.stream().reduce(Crop::union).orElseThrow();
        double x = Math.clamp(all.x() + all.width() / 2 - width / 2, 0, 1 - width);
        double y = Math.clamp(all.y() + all.height() * EYES_IN_BOX - height * EYE_LINE, 0, 1 - height);
        boolean inside = all.x() >= x - 1e-9
                && all.y() >= y - 1e-9
                && all.x() + all.width() <= x + width + 1e-9
                && all.y() + all.height() <= y + height + 1e-9;
        return new Crop(x, y, width, height, inside);
    }

    private static Box union(Box a, Box b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        double right = Math.max(a.x() + a.width(), b.x() + b.width());
        double bottom = Math.max(a.y() + a.height(), b.y() + b.height());
        return new Box(x, y, right - x, bottom - y);
    }
}
