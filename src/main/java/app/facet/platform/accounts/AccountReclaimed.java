package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;

/**
 * Whoever reads the mailbox of an account took it over from somebody who had opened it with an address they never
 * confirmed. Every way in that was set up before must be gone.
 */
public record AccountReclaimed(AccountId account) {}
