package app.facet.platform.accounts;

import app.facet.platform.kernel.Refusal;

/** What a provider vouched for opens another account already. */
public final class IdentityTaken extends Refusal {

    IdentityTaken(Provider provider) {
        super("accounts.refused.identity-taken", provider.displayName());
    }
}
