package app.facet.platform.imaging.studio;

import app.facet.platform.kernel.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** No portrait can be made of this photo. */
public class StudioRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No face was found. */
        NO_FACE("imaging.studio.no-face"),
        /** The face has too few pixels for any portrait. */
        TOO_SMALL("imaging.studio.too-small"),
        /** The photo ends within the face, or so close around it that hair or neck would have to be made up. */
        CUT_OFF("imaging.studio.cut-off");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    public StudioRefused(Reason reason) {
        super(reason.key);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether this message refuses the photo itself, so that only another photo helps. */
    public static boolean isMessage(@Nullable String key) {
        return Arrays.stream(Reason.values()).anyMatch(one -> one.key.equals(key));
    }
}
