package app.facet.platform.vault.spi;

import app.facet.platform.kernel.AccountId;

/** Sealed fields of one module: taken along when a person gets a new data key. */
public interface SealedData {

    /**
     * Seals with the newest key whatever is sealed with an older one. In a transaction of its own; safe to repeat; does
     * nothing for an account it knows nothing about. Asked for {@code Vault.NOBODY} as well, for rows without an account.
     */
    void resealAll(AccountId account);
}
