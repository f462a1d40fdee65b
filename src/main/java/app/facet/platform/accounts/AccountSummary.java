package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.Set;

/** One account as a list shows it. */
public record AccountSummary(
        AccountId id, String email, String displayName, Set<Role> roles, boolean locked, Instant createdAt) {}
