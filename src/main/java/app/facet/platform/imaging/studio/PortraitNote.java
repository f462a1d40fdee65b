package app.facet.platform.imaging.studio;

/** What its owner should know about a portrait. */
public enum PortraitNote {
    /** The photo had too few pixels for the frame and was enlarged. */
    ENLARGED,
    /** The top of the head is cut in the photo, so it is in the portrait. */
    HEAD_CUT,
    /** The photo ends so close that the frame is tighter than asked for. */
    TIGHTER,
    /** Edges of the person could not be told well from what lay behind. */
    UNSURE_EDGES
}
