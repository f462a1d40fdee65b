package app.facet.platform.imaging.studio;

/** Where the work stands; in this order. */
public enum StudioStep {
    /** Reading the photo and choosing the frame. */
    FRAMING,
    /** Telling the person from what lies behind. */
    CUTTING_OUT,
    /** White balance, exposure and skin. */
    TONING,
    /** Backdrop, light and shadow. */
    LIGHTING,
    /** Sharpening, encoding, and measuring the likeness. */
    FINISHING
}
