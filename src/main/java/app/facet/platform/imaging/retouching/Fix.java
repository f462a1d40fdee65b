package app.facet.platform.imaging.retouching;

import java.util.Locale;

/** One thing that can be done to a photo, in the order in which they are done. */
public enum Fix {
    DENOISE,
    CONTRAST,
    EXPOSURE,
    WHITE_BALANCE,
    SHARPEN,
    SOFTEN_BACKGROUND,
    STRAIGHTEN,
    CROP;

    /** Key of its name; with {@code .about} behind it, of what it does and leaves alone. */
    public String messageKey() {
        return "imaging.fix." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
