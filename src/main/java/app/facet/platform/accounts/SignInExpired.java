package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** The password was typed too long ago for the code to follow. */
public final class SignInExpired extends Refusal {

    SignInExpired() {
        super("accounts.refused.sign-in-expired");
    }
}
