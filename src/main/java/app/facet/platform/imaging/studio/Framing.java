package app.facet.platform.imaging.studio;

/** How much of the person is in the frame. */
public enum Framing {
    /** Head and the beginning of the shoulders. */
    CLOSE,
    /** Head and shoulders: what most people send. */
    CLASSIC,
    /** Down to the chest, where the photo has it. */
    WIDE
}
