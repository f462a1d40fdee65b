package app.facet.platform.imaging.studio;

/** How alike two pictures of a face are, 0..100. */
public final class FaceLikeness {

    /** Below this the portrait is not the same person for sure, and nobody is shown or charged for it. */
    public static final double LEAST = 70;

    private FaceLikeness() {}
}
