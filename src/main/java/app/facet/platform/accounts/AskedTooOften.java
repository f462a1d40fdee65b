package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** A mailbox was sent enough links for now. Says nothing about whether it belongs to an account. */
public final class AskedTooOften extends Refusal {

    enum Reason {
        A_MOMENT_AGO("asked-a-moment-ago"),
        TODAY("asked-today");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    AskedTooOften(Reason reason) {
        super("accounts.refused." + reason.key);
    }
}
