package app.facet.platform.imaging.retouching;

import app.facet.platform.kernel.Refusal;

/** A fix would have changed a face, so it was not done. */
public final class FixRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    FixRefused() {
        super("imaging.refused.face-would-change");
    }
}
