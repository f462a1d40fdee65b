/** The screens of teams: those of the owner, those of a member, and the plain page of an invitation. */
@NullMarked
package app.facet.product.headshots.team.ui;

import org.jspecify.annotations.NullMarked;
