package app.facet.platform.imaging.retouching;

/** Between sRGB's steps, 0..255, and linear light, 0..1 (IEC 61966-2-1). */
public final class Srgb {

    private Srgb() {}

    /** 0..1 of a step. */
    public static double linear(double steps) {
        double v = steps / 255;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** The step of 0..1. */
    public static double steps(double light) {
        double v = Math.clamp(light, 0.0, 1.0);
        return 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055);
    }
}
