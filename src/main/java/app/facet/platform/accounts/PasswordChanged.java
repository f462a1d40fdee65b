package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;

/** Somebody has a new password. Wherever else they are signed in they no longer are. */
public record PasswordChanged(AccountId account) {}
