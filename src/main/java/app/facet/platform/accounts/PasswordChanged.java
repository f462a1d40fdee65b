package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;

/** An account has a new password: whoever is signed in with the old one no longer is. */
public record PasswordChanged(AccountId account) {}
