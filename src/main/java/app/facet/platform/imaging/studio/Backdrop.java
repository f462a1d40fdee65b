package app.facet.platform.imaging.studio;

/** What stands behind the person. Each is drawn from the look's two colours and its own shapes. */
public enum Backdrop {
    /** Seamless paper, evenly lit. */
    SEAMLESS,
    /** Seamless paper with a pool of light behind the head. */
    SPOT,
    /** Paper that falls from light to dark away from the lamp. */
    GRADIENT,
    /** Hand-painted canvas, mottled. */
    CANVAS,
    /** A plastered wall with the lamp's falloff on it. */
    WALL,
    /** An office behind glass, out of focus. */
    OFFICE,
    /** Shelves of books, out of focus. */
    LIBRARY,
    /** Leaves and sky, out of focus. */
    GARDEN,
    /** A city at dusk, lights out of focus. */
    CITY,
    /** A bright room with a window, out of focus. */
    WINDOW
}
