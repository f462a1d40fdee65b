package app.facet.product.headshots;

import app.facet.platform.kernel.Refusal;

/** The photo a portrait was to be made of is deleted. */
public final class SourceGone extends Refusal {

    private static final long serialVersionUID = 1L;

    SourceGone() {
        super("headshots.refused.source-gone");
    }
}
