package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** More than is left of a payment cannot be given back. */
public final class NotRefundable extends Refusal {

    public NotRefundable() {
        super("billing.refused.not-refundable");
    }
}
