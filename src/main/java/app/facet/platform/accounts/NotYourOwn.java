package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** An admin would have locked themselves out. */
public final class NotYourOwn extends Refusal {

    NotYourOwn() {
        super("accounts.refused.not-your-own");
    }
}
