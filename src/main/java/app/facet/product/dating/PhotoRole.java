package app.facet.product.dating;

import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;

/** What a photo is good for in a set, as far as it can be measured. */
public enum PhotoRole {
    /** One face, large enough to be recognised at once. */
    PORTRAIT,
    /** One person, shown to the waist or so. */
    HALF_LENGTH,
    /** One person, shown whole or nearly so. */
    FULL_LENGTH,
    /** Several people. */
    SOCIAL,
    /** No face: an activity, a pet, a place. The built-in engine cannot tell which. */
    SCENE;

    // A head is about an eighth of a standing body (artists' canon of proportions) and the found face about three
    // quarters of the head: a face of 1/6 of the picture's height means a body cut at the waist, 1/12 a whole one.
    private static final double PORTRAIT_FROM = 0.22;
    private static final double HALF_LENGTH_FROM = 0.11;

    static PhotoRole of(PhotoReading reading) {
        if (reading.faces().isEmpty()) {
            return SCENE;
        }
        if (reading.faces().size() > 1) {
            return SOCIAL;
        }
        Face face = reading.faces().getFirst();
        if (face.box().height() >= PORTRAIT_FROM) {
            return PORTRAIT;
        }
        return face.box().height() >= HALF_LENGTH_FROM ? HALF_LENGTH : FULL_LENGTH;
    }
}
