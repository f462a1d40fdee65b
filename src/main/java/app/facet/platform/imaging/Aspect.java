package app.facet.platform.imaging;

import java.util.Locale;

/** The nine things a portrait is judged by. */
public enum Aspect {
    FACE(3),
    SHARPNESS(3),
    LIGHTING(3),
    CONTRAST(1),
    COLOUR(1),
    COMPOSITION(2),
    BACKGROUND(2),
    RESOLUTION(2),
    EXPRESSION(1);

    private final int weight;

    Aspect(int weight) {
        this.weight = weight;
    }

    /** How much it counts in the overall score. */
    int weight() {
        return weight;
    }

    /** Key of its name; with {@code .about} behind it, of its explanation. */
    public String messageKey() {
        return "imaging.aspect." + name().toLowerCase(Locale.ROOT);
    }
}
