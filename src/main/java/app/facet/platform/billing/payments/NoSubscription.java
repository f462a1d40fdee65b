package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** There is no subscription to change. */
public final class NoSubscription extends Refusal {

    public NoSubscription() {
        super("billing.refused.no-subscription");
    }
}
