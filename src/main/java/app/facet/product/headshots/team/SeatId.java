package app.facet.product.headshots.team;

import java.util.UUID;

/** Which place in a team. */
public record SeatId(UUID value) {}
