package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** Without it nobody could come in any more. */
public final class LastWayIn extends Refusal {

    LastWayIn() {
        super("accounts.refused.last-way-in");
    }
}
