package app.facet.platform.imaging;

import java.util.Locale;

/** The nine things a portrait is judged by. */
public enum Aspect {
    FACE,
    SHARPNESS,
    LIGHTING,
    CONTRAST,
    COLOUR,
    COMPOSITION,
    BACKGROUND,
    RESOLUTION,
    EXPRESSION;

    /** Key of its name; with {@code .about} behind it, of its explanation. */
    public String messageKey() {
        return "imaging.aspect." + name().toLowerCase(Locale.ROOT);
    }
}
