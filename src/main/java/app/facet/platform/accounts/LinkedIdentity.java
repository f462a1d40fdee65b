package app.facet.platform.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * One provider with which a person signs in.
 *
 * @param label what the person knows it by: the address they have there
 */
public record LinkedIdentity(UUID id, Provider provider, String label, Instant linkedAt) {}
