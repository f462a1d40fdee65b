package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoMetrics.LightMetrics;
import org.jspecify.annotations.Nullable;

/** Measures exposure, clipping, evenness and contrast: on the face where there is one, else on everything. */
final class LightMeter {

    /** At and beyond these values a pixel carries no detail. */
    private static final int BLOWN = 250;

    private static final int BLOCKED = 8;

    /** Every n-th pixel and row of the whole photo is plenty for its percentiles. */
    private static final int STEP = 2;

    private LightMeter() {}

    static LightMetrics measure(Picture picture, @Nullable Face face) {
        Histogram whole = histogram(picture, new Region(0, 0, picture.width(), picture.height()), false);
        Histogram subject = face == null ? whole : histogram(picture, picture.pixels(face.box()), true);
        double low = whole.percentile(0.02);
        double high = whole.percentile(0.98);
        return new LightMetrics(
                face != null,
                subject.mean() / 255,
                high / 255,
                subject.share(BLOWN, 255),
                subject.share(0, BLOCKED),
                face == null ? null : unevenness(picture, picture.pixels(face.box())),
                high + low == 0 ? 0 : (high - low) / (high + low));
    }

    private static Histogram histogram(Picture picture, Region region, boolean oval) {
        Histogram histogram = new Histogram();
        int step = oval ? 1 : STEP;
        for (int y = region.y(); y < region.bottom(); y += step) {
            for (int x = region.x(); x < region.right(); x += step) {
                if (!oval || insideOval(x, y, region)) {
                    histogram.add(picture.luma(x, y));
                }
            }
        }
        return histogram;
    }

    /** The corners of a face box show hair and background. */
    static boolean insideOval(int x, int y, Region region) {
        double dx = (x + 0.5 - region.x()) / region.width() - 0.5;
        double dy = (y + 0.5 - region.y()) / region.height() - 0.5;
        return (dx * dx) / (0.38 * 0.38) + (dy * dy) / (0.46 * 0.46) <= 1;
    }

    private static double unevenness(Picture picture, Region face) {
        Histogram left = new Histogram();
        Histogram right = new Histogram();
        for (int y = face.y(); y < face.y() + face.height(); y++) {
            for (int x = face.x(); x < face.x() + face.width(); x++) {
                if (insideOval(x, y, face)) {
                    (2 * (x - face.x()) < face.width() ? left : right).add(picture.luma(x, y));
                }
            }
        }
        double sum = left.mean() + right.mean();
        return sum == 0 ? 0 : (left.mean() - right.mean()) / sum;
    }
}
