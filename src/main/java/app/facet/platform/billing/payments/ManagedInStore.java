package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Refusal;

/** A plan that was bought in an app store is changed and ended there. */
public final class ManagedInStore extends Refusal {

    public ManagedInStore() {
        super("billing.refused.managed-in-store");
    }
}
