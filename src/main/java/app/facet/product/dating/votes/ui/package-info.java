/** The screens of votes: the owner's, and the friends' plain page. */
@NullMarked
package app.facet.product.dating.votes.ui;

import org.jspecify.annotations.NullMarked;
