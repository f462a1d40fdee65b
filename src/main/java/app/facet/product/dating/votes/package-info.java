/**
 * Friends say which of two photos is better, by a private link and without an account. Nouns: vote (the link and its
 * photos), pair, ballot (what one friend said about a pair), standing (where a photo ended up, and how sure that is).
 */
@NullMarked
package app.facet.product.dating.votes;

import org.jspecify.annotations.NullMarked;
