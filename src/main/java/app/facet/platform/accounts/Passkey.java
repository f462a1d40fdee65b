package app.facet.platform.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One passkey as its owner knows it. */
public record Passkey(UUID id, String label, Instant createdAt, Optional<Instant> lastUsedAt) {}
