package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The result of walking a container from its first to its last byte.
 *
 * @param profile the colours when they are known and not sRGB
 */
record Inspection(
        PhotoFormat format,
        int width,
        int height,
        Orientation orientation,
        @Nullable RgbProfile profile,
        CleanCopy copy) {

    /** Refuses sizes no honest photo has, before anybody allocates anything for them. */
    static void checkSize(long width, long height) {
        if (width < 1 || height < 1) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        if (width > PhotoGate.MAX_SIDE || height > PhotoGate.MAX_SIDE || width * height > PhotoGate.MAX_PIXELS) {
            throw new PhotoRefused(Reason.TOO_MANY_PIXELS, width, height);
        }
        if (width < PhotoGate.MIN_SIDE || height < PhotoGate.MIN_SIDE) {
            throw new PhotoRefused(Reason.TOO_SMALL, width, height);
        }
    }
}
