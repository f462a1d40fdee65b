package app.facet.platform.imaging;

/**
 * What the gate learned about a photo it let in.
 *
 * @param width pixels as stored, before {@code orientation} is applied
 * @param height pixels as stored, before {@code orientation} is applied
 * @param wideGamut whether the colours are not sRGB (Display P3, Adobe RGB …) and have to be converted
 * @param bytes size of the cleaned file
 * @param sha256 of the cleaned file, in lower-case hexadecimal
 */
public record AdmittedPhoto(
        PhotoFormat format,
        int width,
        int height,
        Orientation orientation,
        boolean wideGamut,
        long bytes,
        String sha256) {

    public int uprightWidth() {
        return orientation.swapsSides() ? height : width;
    }

    public int uprightHeight() {
        return orientation.swapsSides() ? width : height;
    }
}
