package app.facet.platform.imaging.studio;

/** Between linear light of sRGB's primaries and CIELAB (D65). Blue comes first, as in pictures. */
final class Lab {

    private Lab() {}

    static double[] of(double[] bgr) {
        double x = f((0.4124 * bgr[2] + 0.3576 * bgr[1] + 0.1805 * bgr[0]) / 0.9505);
        double y = f(0.2126 * bgr[2] + 0.7152 * bgr[1] + 0.0722 * bgr[0]);
        double z = f((0.0193 * bgr[2] + 0.1192 * bgr[1] + 0.9505 * bgr[0]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    static double[] toLinear(double lightness, double a, double b) {
        double fy = (lightness + 16) / 116;
        double x = 0.9505 * inverse(fy + a / 500);
        double y = inverse(fy);
        double z = 1.089 * inverse(fy - b / 200);
        return new double[] {
            0.0557 * x - 0.2040 * y + 1.0570 * z,
            -0.9689 * x + 1.8758 * y + 0.0415 * z,
            3.2406 * x - 1.5372 * y - 0.4986 * z
        };
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double inverse(double t) {
        return t > 0.2069 ? t * t * t : (t - 16.0 / 116) / 7.787;
    }
}
