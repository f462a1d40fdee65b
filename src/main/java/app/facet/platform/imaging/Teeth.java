package app.facet.platform.imaging;

/** Looks for teeth: pixels of the mouth that are clearly lighter than the skin around them and hardly coloured. */
final class Teeth {

    private static final double LIGHTER = 1.12;
    private static final double HARDLY_COLOURED = 0.22;

    private Teeth() {}

    /** @return share of the region, 0..1 */
    static double share(Picture picture, Region region) {
        double mean = mean(picture, region);
        int x0 = region.x() + region.width() / 5;
        int x1 = region.x() + region.width() * 4 / 5;
        int hits = 0;
        for (int y = region.y(); y < region.y() + region.height() * 4 / 5; y++) {
            for (int x = x0; x < x1; x++) {
                int high =
                        Math.max(picture.colour(x, y, 0), Math.max(picture.colour(x, y, 1), picture.colour(x, y, 2)));
                int low = Math.min(picture.colour(x, y, 0), Math.min(picture.colour(x, y, 1), picture.colour(x, y, 2)));
                if (picture.luma(x, y) > LIGHTER * mean && high - low < HARDLY_COLOURED * high) {
                    hits++;
                }
            }
        }
        return (double) hits / (region.width() * region.height());
    }

    private static double mean(Picture picture, Region region) {
        double sum = 0;
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int x = region.x(); x < region.x() + region.width(); x++) {
                sum += picture.luma(x, y);
            }
        }
        return sum / region.width() / region.height();
    }
}
