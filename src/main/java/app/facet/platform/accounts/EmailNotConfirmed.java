package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** This needs an account whose e-mail address is confirmed. */
public final class EmailNotConfirmed extends Refusal {

    EmailNotConfirmed() {
        super("accounts.refused.email-not-confirmed");
    }
}
