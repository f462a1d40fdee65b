package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import java.util.Optional;

/**
 * A passkey that counts its uses counted backwards: there are two of it, and nobody can tell which one this is (WebAuthn
 * 6.1.1).
 */
final class CounterWentBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<AccountId> account;

    CounterWentBack(Optional<AccountId> account) {
        super("a passkey was used here and elsewhere");
        this.account = account;
    }

    Optional<AccountId> account() {
        return account;
    }
}
