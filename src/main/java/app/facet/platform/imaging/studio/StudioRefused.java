package app.facet.platform.imaging.studio;

import app.facet.platform.kernel.Refusal;

/** No portrait can be made of this photo. */
public class StudioRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No face was found. */
        NO_FACE("imaging.studio.no-face"),
        /** The face has too few pixels for any portrait. */
        TOO_SMALL("imaging.studio.too-small");

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
}
