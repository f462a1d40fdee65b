package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** Neither the authenticator app's code nor a recovery code, or one that was used before. */
public final class WrongCode extends Refusal {

    WrongCode() {
        super("accounts.refused.wrong-code");
    }
}
