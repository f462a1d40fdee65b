package app.facet.platform.imaging;

/** What the mouth says. A hint, not a measurement: bared teeth pass for a smile, and closed lips may hide one. */
public enum Expression {
    /** A smile was seen. */
    SMILE,
    /** The mouth was seen well, and there was no trace of a smile. */
    NEUTRAL,
    /** Too small, too blurred, too dark, turned away, or the signs disagree. */
    UNKNOWN
}
