package app.facet.product.headshots;

import app.facet.platform.kernel.Refusal;

/** A shoot was asked for without a style. */
public final class NoStyleChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    NoStyleChosen() {
        super("headshots.refused.no-style");
    }
}
