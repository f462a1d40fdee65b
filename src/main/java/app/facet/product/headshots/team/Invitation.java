package app.facet.product.headshots.team;

import app.facet.product.headshots.Style;

/**
 * What somebody who was sent the link gets to know.
 *
 * @param from name of whoever ordered it
 * @param open whether members may join and have portraits made
 */
public record Invitation(TeamOrder order, String from, Style style, boolean open) {}
