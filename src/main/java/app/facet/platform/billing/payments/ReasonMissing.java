package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** Money is not given back without a word why. */
public final class ReasonMissing extends Refusal {

    public ReasonMissing() {
        super("billing.refused.reason-missing");
    }
}
