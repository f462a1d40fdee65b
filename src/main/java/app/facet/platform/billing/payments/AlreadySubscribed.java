package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** Somebody has a plan already; it is changed, not bought a second time. */
public final class AlreadySubscribed extends Refusal {

    public AlreadySubscribed() {
        super("billing.refused.already-subscribed");
    }
}
