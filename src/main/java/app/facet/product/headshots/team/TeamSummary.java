package app.facet.product.headshots.team;

import java.time.Instant;

/**
 * One team as a list shows it to its owner.
 *
 * @param open whether members may join and have portraits made
 */
public record TeamSummary(TeamId id, TeamOrder order, boolean open, Instant createdAt, int joined, int handedOver) {}
