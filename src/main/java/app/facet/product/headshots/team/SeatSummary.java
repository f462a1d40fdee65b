package app.facet.product.headshots.team;

/** A team somebody is a member of, as a list shows it. */
public record SeatSummary(SeatId id, String team, String from, boolean handedOver) {}
