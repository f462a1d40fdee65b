package app.facet.platform.notifications;

import app.facet.platform.kernel.Refusal;

/** A number can't be used, or a code for it is not right. */
public final class NumberRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    NumberRefused(String messageKey) {
        super(messageKey);
    }
}
