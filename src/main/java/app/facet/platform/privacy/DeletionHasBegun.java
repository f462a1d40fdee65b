package app.facet.platform.privacy;

import app.facet.platform.kernel.Refusal;

/** Too late to take it back. */
public final class DeletionHasBegun extends Refusal {

    DeletionHasBegun() {
        super("privacy.refused.deletion-begun");
    }
}
