package app.facet.platform.imaging.painting;

/** Smooth random values in the plane: lattice noise with soft interpolation, and sums of it. */
final class Noise {

    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** -1..1 */
    double at(double x, double y) {
        long x0 = (long) Math.floor(x);
        long y0 = (long) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        double sx = fx * fx * (3 - 2 * fx);
        double sy = fy * fy * (3 - 2 * fy);
        double top = lattice(x0, y0) * (1 - sx) + lattice(x0 + 1, y0) * sx;
        double bottom = lattice(x0, y0 + 1) * (1 - sx) + lattice(x0 + 1, y0 + 1) * sx;
        return top * (1 - sy) + bottom * sy;
    }

    /** Three octaves, about -1..1. */
    double cloud(double x, double y) {
        return 0.57 * at(x, y) + 0.29 * at(2.1 * x + 7, 2.1 * y + 3) + 0.14 * at(4.3 * x + 1, 4.3 * y + 9);
    }

    private double lattice(long x, long y) {
        long h = seed ^ x * 0x9E3779B97F4A7C15L ^ y * 0xC2B2AE3D27D4EB4FL;
        h = (h ^ h >>> 31) * 0xD6E8FEB86659FD93L;
        h ^= h >>> 29;
        return (h & 0xFFFFFF) / (double) 0x7FFFFF - 1;
    }
}
