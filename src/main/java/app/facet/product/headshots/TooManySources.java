package app.facet.product.headshots;

import app.facet.platform.kernel.Refusal;

/** Somebody keeps as many photos to work from as there is room for. */
public final class TooManySources extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManySources(int most) {
        super("headshots.refused.too-many-sources", most);
    }
}
