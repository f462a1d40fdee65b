package app.facet.product.headshots;

import app.facet.platform.kernel.Refusal;

/** A shoot was asked for before its photo was measured. */
public final class SourceNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    SourceNotReady() {
        super("headshots.refused.source-not-ready");
    }
}
