package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** The bank said no. */
public final class CardDeclined extends Refusal {

    public CardDeclined() {
        super("billing.refused.card-declined");
    }
}
