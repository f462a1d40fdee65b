package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** Whoever is signed in did not know the account's password. */
public final class WrongPassword extends Refusal {

    WrongPassword() {
        super("accounts.refused.wrong-password");
    }
}
