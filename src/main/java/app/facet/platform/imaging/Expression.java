package app.facet.platform.imaging;

/** What the mouth says. A hint, not a measurement: an open mouth or a beard can pass for a smile. */
public enum Expression {
    SMILE,
    NEUTRAL,
    UNKNOWN
}
