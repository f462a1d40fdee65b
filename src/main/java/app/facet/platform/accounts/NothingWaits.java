package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** What a provider has vouched for was waited with too long, or is done already. */
public final class NothingWaits extends Refusal {

    NothingWaits() {
        super("accounts.refused.nothing-waits");
    }
}
