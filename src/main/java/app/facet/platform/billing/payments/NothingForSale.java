package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** Nobody is set up to take money. */
public final class NothingForSale extends Refusal {

    public NothingForSale() {
        super("billing.refused.nothing-for-sale");
    }
}
