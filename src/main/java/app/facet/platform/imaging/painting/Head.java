package app.facet.platform.imaging.painting;

/**
 * The relief of a face. Coordinates: x to the right and y down, in half widths of the face, from a point on the bridge
 * of the nose a little below the eyes. Proportions follow the drawing master's rules: eyes half way down the skull, one
 * eye's width apart, nose and mouth at a half and two thirds of what is left.
 */
final class Head {

    static final double EYE_X = 0.43;
    static final double EYE_Y = -0.16;
    static final double MOUTH_Y = 0.78;
    static final double CHIN = 1.36;
    private static final double TOP = -1.32;

    private final boolean smile;
    private final double jaw;

    Head(PersonSpec person, double jaw) {
        this.smile = person.smile();
        this.jaw = jaw;
    }

    /** Half width of the face at a height, 0 above the skull and below the chin. */
    double halfWidth(double y) {
        if (y <= TOP || y >= CHIN) {
            return 0;
        }
        if (y < 0) {
            double t = y / TOP;
            return Math.sqrt(1 - t * t * t * t * 0.35 - t * t * 0.65);
        }
        double t = y / CHIN;
        double round = Math.pow(1 - Math.pow(t, 2.9), 0.52);
        return round * (1 - jaw * t * t);
    }

    /** Negative inside the face; roughly a distance near the edge. */
    double edge(double x, double y) {
        double half = halfWidth(y);
        if (half <= 0) {
            return y < 0 ? TOP - y + 0.02 : y - CHIN + 0.02;
        }
        double slope = (halfWidth(y + 0.02) - halfWidth(y - 0.02)) / 0.04;
        return (Math.abs(x) - half) / Math.sqrt(1 + Math.min(30, slope * slope));
    }

    double height(double x, double y) {
        double half = Math.max(0.05, halfWidth(y));
        double across = Math.min(0.995, Math.abs(x) / half);
        double round = 0.82 * Math.sqrt(1 - across * across * 0.94) * Math.sqrt(half);
        return round + features(Math.abs(x), y);
    }

    /** Everything that stands out or lies deep; the face is symmetric, so x is never negative here. */
    private double features(double x, double y) {
        double bridge = Math.exp(-x * x / 0.017) * Shade.step(-0.5, 0.36, y) * (1 - Shade.step(0.36, 0.5, y));
        double tip = Shade.bump(x, y, 0, 0.36, 0.17, 0.15);
        double wing = Shade.bump(x, y, 0.16, 0.42, 0.09, 0.09);
        double socket = Shade.bump(x, y, EYE_X, EYE_Y - 0.03, 0.28, 0.17);
        double lid = Shade.bump(x, y, EYE_X, EYE_Y, 0.19, 0.1);
        double brow = Shade.bump(x, y, 0.42, -0.42, 0.34, 0.11);
        double cheek = Shade.bump(x, y, 0.56, 0.28 + (smile ? -0.04 : 0), 0.26, 0.24);
        double lips = Shade.bump(x, y, 0, MOUTH_Y, 0.33, 0.13);
        double chin = Shade.bump(x, y, 0, 1.16, 0.26, 0.16);
        double crease = smile ? fold(x, y) : 0;
        return 0.17 * bridge
                + 0.15 * tip
                + 0.07 * wing
                - 0.15 * socket
                + 0.07 * lid
                + 0.05 * brow
                + (smile ? 0.09 : 0.06) * cheek
                + 0.045 * lips
                + 0.06 * chin
                - 0.028 * crease;
    }

    /** The fold from the nose to the corner of a smiling mouth. */
    private static double fold(double x, double y) {
        double along = Shade.step(0.42, 0.55, y) * (1 - Shade.step(0.72, 0.9, y));
        double distance = x - (0.27 + 0.42 * (y - 0.42));
        return along * Math.exp(-distance * distance / 0.0035);
    }
}
