package app.facet.platform.imaging.output;

import app.facet.platform.imaging.PhotoFormat;

/**
 * What a receiver asks of a file.
 *
 * @param width pixels
 * @param height pixels
 * @param dpi pixels per inch when printed; 72 where only screens count
 * @param mostBytes the largest file that is taken
 */
public record OutputSpec(int width, int height, int dpi, PhotoFormat format, long mostBytes) {

    private static final int LONGEST_SIDE = 8_000;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    public OutputSpec {
        if (width < 1 || height < 1 || Math.max(width, height) > LONGEST_SIDE) {
            throw new IllegalArgumentException("No picture of %d x %d".formatted(width, height));
        }
        if (dpi < 1 || mostBytes < 1) {
            throw new IllegalArgumentException("Resolution and size begin at 1");
        }
    }

    /** A print, its pixels rounded to the nearest. */
    public static OutputSpec ofMillimetres(double width, double height, int dpi, PhotoFormat format, long mostBytes) {
        return new OutputSpec(pixels(width, dpi), pixels(height, dpi), dpi, format, mostBytes);
    }

    private static int pixels(double millimetres, int dpi) {
        return (int) Math.round(millimetres / MILLIMETRES_PER_INCH * dpi);
    }
}
