package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** What the browser brought is no passkey Facet accepts. */
public final class PasskeyRefused extends Refusal {

    enum Reason {
        NOT_GOOD("passkey-not-good"),
        TOO_MANY("passkey-too-many");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    PasskeyRefused(Reason reason) {
        super("accounts.refused." + reason.key);
    }
}
