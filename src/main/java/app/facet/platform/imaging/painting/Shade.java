package app.facet.platform.imaging.painting;

/** Small arithmetic of shapes and colours. Colours are red, green, blue in 0..1. */
final class Shade {

    private Shade() {}

    static double[] rgb(int packed) {
        return new double[] {(packed >> 16 & 0xFF) / 255.0, (packed >> 8 & 0xFF) / 255.0, (packed & 0xFF) / 255.0};
    }

    static double[] scaled(double[] colour, double factor) {
        return new double[] {colour[0] * factor, colour[1] * factor, colour[2] * factor};
    }

    static double[] mix(double[] from, double[] to, double part) {
        return new double[] {
            from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1]), from[2] + part * (to[2] - from[2])
        };
    }

    /** 0 below the first edge, 1 above the second, a soft step between. */
    static double step(double edge0, double edge1, double value) {
        double t = Math.clamp((value - edge0) / (edge1 - edge0), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }

    /** 1 inside (negative distance), 0 outside, soft over the given width. */
    static double inside(double distance, double softness) {
        return 1 - step(-softness, softness, distance);
    }

    /** A bump of height 1 around the centre. */
    static double bump(double x, double y, double centreX, double centreY, double spreadX, double spreadY) {
        double dx = (x - centreX) / spreadX;
        double dy = (y - centreY) / spreadY;
        double exponent = dx * dx + dy * dy;
        return exponent > 12 ? 0 : Math.exp(-exponent);
    }
}
