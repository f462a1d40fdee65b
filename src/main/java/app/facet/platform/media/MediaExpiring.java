package app.facet.platform.media;

import app.facet.platform.kernel.AccountId;

/**
 * A photo's time is up and it is about to be deleted. Told inside the transaction that deletes it, so that whoever
 * refers to it lets go in the same breath.
 */
public record MediaExpiring(AccountId owner, MediaId id) {}
