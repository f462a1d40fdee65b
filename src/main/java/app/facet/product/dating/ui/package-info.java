/** The screens of Dating. */
@NullMarked
package app.facet.product.dating.ui;

import org.jspecify.annotations.NullMarked;
