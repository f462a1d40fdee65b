/** Headshots' screens. */
@NullMarked
package app.facet.product.headshots.ui;

import org.jspecify.annotations.NullMarked;
