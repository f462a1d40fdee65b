package app.facet.product.headshots;

import app.facet.platform.kernel.Refusal;

/** More styles were chosen than one shoot takes. */
public final class TooManyStyles extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyStyles(int most) {
        super("headshots.refused.too-many-styles", most);
    }
}
