package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;

/** Somebody has an account from now on, and has agreed to the terms they were shown. Told in the same transaction. */
public record AccountOpened(AccountId account) {}
