/** The screens about what a profile brings. */
@NullMarked
package app.facet.product.dating.results.ui;

import org.jspecify.annotations.NullMarked;
