package app.facet.platform.imaging;

import java.util.Arrays;

/** How the stored rows have to be turned to stand upright: the eight values of EXIF tag 0x0112. */
public enum Orientation {
    UPRIGHT(1, false),
    MIRRORED(2, false),
    UPSIDE_DOWN(3, false),
    UPSIDE_DOWN_MIRRORED(4, false),
    /** Mirrored along the main diagonal. */
    TRANSPOSED(5, true),
    /** Needs a quarter turn clockwise: the usual phone held upright. */
    QUARTER_TURN_CLOCKWISE(6, true),
    /** Mirrored along the other diagonal. */
    TRANSVERSED(7, true),
    QUARTER_TURN_COUNTERCLOCKWISE(8, true);

    private final int exifValue;
    private final boolean swapsSides;

    Orientation(int exifValue, boolean swapsSides) {
        this.exifValue = exifValue;
        this.swapsSides = swapsSides;
    }

    /** Whether width and height change places. */
    public boolean swapsSides() {
        return swapsSides;
    }

    public int exifValue() {
        return exifValue;
    }

    /** Anything outside 1..8 is no statement and counts as upright. */
    static Orientation ofExifValue(int value) {
        return Arrays.stream(values())
                .filter(o -> o.exifValue == value)
                .findFirst()
                .orElse(UPRIGHT);
    }
}
