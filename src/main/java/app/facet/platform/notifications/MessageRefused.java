package app.facet.platform.notifications;

import app.facet.platform.kernel.Refusal;

/** Whoever brings a message said no for good. */
final class MessageRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    MessageRefused(Failure why) {
        super("notifications.reason." + why.key());
    }
}
