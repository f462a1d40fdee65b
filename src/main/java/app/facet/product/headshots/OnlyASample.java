package app.facet.product.headshots;

import app.facet.platform.kernel.Refusal;

/** The portrait is a gift: small and with a mark. The files for all the places it may go to come with the full size. */
public class OnlyASample extends Refusal {

    OnlyASample() {
        super("headshots.refused.only-a-sample");
    }
}
