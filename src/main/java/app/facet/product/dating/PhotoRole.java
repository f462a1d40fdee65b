package app.facet.product.dating;

import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import app.facet.product.dating.opinions.Scene;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    /** Something one does. Only a model can tell, as with the next two. */
    ACTIVITY,
    /** An animal is a main part of it. */
    PET,
    /** A place is a main part of it. */
    TRAVEL,
    /** No face, and nobody said what it is. */
    SCENE;

    // A head is about an eighth of a standing body (artists' canon of proportions) and the found face about three
    // quarters of the head: a face of 1/6 of the picture's height means a body cut at the waist, 1/12 a whole one.
    private static final double PORTRAIT_FROM = 0.22;
    private static final double HALF_LENGTH_FROM = 0.11;

    /**
     * Its role by what was measured, and by what a model saw where that says more: not on portraits and groups, which are
     * what they are wherever they were taken.
     */
    static PhotoRole of(PhotoReading reading, @Nullable Scene seen) {
        PhotoRole measured = bySize(reading);
        return measured == SOCIAL || measured == PORTRAIT
                ? measured
                : bySight(seen).orElse(measured);
    }

    private static Optional<PhotoRole> bySight(@Nullable Scene seen) {
        return switch (seen) {
            case ACTIVITY -> Optional.of(ACTIVITY);
            case PET -> Optional.of(PET);
            case TRAVEL -> Optional.of(TRAVEL);
            case PERSON, OTHER -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /** By the number and the size of faces alone. */
    static PhotoRole bySize(PhotoReading reading) {
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

    /** Says something about somebody rather than showing who they are. */
    boolean tellsOfLife() {
        return this == ACTIVITY || this == PET || this == TRAVEL || this == SCENE;
    }
}
