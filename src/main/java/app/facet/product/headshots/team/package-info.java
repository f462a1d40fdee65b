/**
 * Portraits of a whole team in one look. Nouns: team (what one person ordered and pays for), invitation (its secret link),
 * seat (a member's place), try (a portrait made for a seat), handed portrait (the owner's copy of the one a member chose).
 * A member's photo and tries are the member's own; the owner sees the handed portrait and nothing else.
 */
@NullMarked
package app.facet.product.headshots.team;

import org.jspecify.annotations.NullMarked;
