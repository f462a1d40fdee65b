package app.facet.platform.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is looked up before a password is compared, and no more. */
record Credentials(@Nullable String passwordHash, @Nullable Instant lockedAt) {}
