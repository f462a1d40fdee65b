package app.facet.platform.notifications;

import app.facet.platform.kernel.Refusal;

/** The mail server takes no mail for this address; trying again can't help. */
public final class AddressRefused extends Refusal {

    AddressRefused() {
        super("notifications.refused.address");
    }
}
