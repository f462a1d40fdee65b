package app.facet.product.headshots.team;

import java.util.UUID;

/** Which team. */
public record TeamId(UUID value) {}
