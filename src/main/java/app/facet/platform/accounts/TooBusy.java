package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** More passwords are waiting to be compared than the server takes on. */
public final class TooBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    TooBusy() {
        super("accounts.refused.busy");
    }
}
