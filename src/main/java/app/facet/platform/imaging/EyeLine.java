package app.facet.platform.imaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line through both pupils, and how far it leans. */
final class EyeLine {

    private EyeLine() {}

    /** @return degrees, positive clockwise; null unless both eyes were found */
    static @Nullable Double tilt(Face face, Picture picture) {
        List<Box> eyes = face.eyes();
        if (eyes.size() < 2) {
            return null;
        }
        double[] left = pupil(picture, eyes.getFirst());
        double[] right = pupil(picture, eyes.getLast());
        return Math.toDegrees(Math.atan2(right[1] - left[1], right[0] - left[0]));
    }

    /** Centre of gravity of the darkness in the middle of an eye box; the box itself is only good to a few pixels. */
    private static double[] pupil(Picture picture, Box eye) {
        Region region = picture.pixels(eye.grown(-0.2, -0.25, -0.2, -0.2));
        Histogram histogram = new Histogram();
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int x = region.x(); x < region.x() + region.width(); x++) {
                histogram.add(picture.luma(x, y));
            }
        }
        int dark = histogram.percentile(0.25);
        double weights = 1e-9;
        double sumX = 1e-9 * (region.x() + region.width() / 2.0);
        double sumY = 1e-9 * (region.y() + region.height() / 2.0);
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int x = region.x(); x < region.x() + region.width(); x++) {
                double weight = Math.max(0, dark - picture.luma(x, y));
                weights += weight;
                sumX += weight * (x + 0.5);
                sumY += weight * (y + 0.5);
            }
        }
        return new double[] {sumX / weights, sumY / weights};
    }
}
