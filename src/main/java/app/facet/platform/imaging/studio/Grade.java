package app.facet.platform.imaging.studio;

/** The look of the whole picture: contrast, warmth, colour. */
final class Grade {

    private static final int FINE = 4;

    private final float[][] curves = new float[3][256 * FINE];
    private final float colour;

    Grade(double contrast, double warmth, double colour) {
        this.colour = (float) Math.clamp(colour, 0, 1);
        double warm = Math.clamp(warmth, -1, 1);
        double[] gains = {1 - 0.075 * warm, 1 + 0.004 * warm, 1 + 0.055 * warm};
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < curves[c].length; i++) {
                curves[c][i] = (float) (255 * curve((double) i / (255 * FINE), contrast, gains[c]));
            }
        }
    }

    /** White stays white: a gain above one bends towards it. */
    private static double curve(double value, double contrast, double gain) {
        double v = Math.min(1, value);
        double bent = gain <= 1 ? v * gain : v + (gain - 1) * v * (1 - v * v * v);
        double hard = bent * bent * (3 - 2 * bent);
        double flat = 0.07 + 0.86 * bent;
        return contrast >= 0 ? bent + 0.38 * contrast * (hard - bent) : bent - contrast * (flat - bent);
    }

    /** @param bgr steps of 255, changed in place */
    void apply(float[] bgr) {
        for (int c = 0; c < 3; c++) {
            bgr[c] = curves[c][(int) Math.clamp(FINE * bgr[c] + 0.5f, 0, 255 * FINE)];
        }
        if (colour < 1) {
            float luma = 0.0722f * bgr[0] + 0.7152f * bgr[1] + 0.2126f * bgr[2];
            for (int c = 0; c < 3; c++) {
                bgr[c] = luma + colour * (bgr[c] - luma);
            }
        }
    }
}
