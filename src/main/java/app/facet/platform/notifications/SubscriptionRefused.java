package app.facet.platform.notifications;

import app.facet.platform.kernel.Refusal;

/** A browser gave an address that is none of a push service. */
public final class SubscriptionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    SubscriptionRefused() {
        super("notifications.refused.subscription");
    }
}
