/** The screens of bios. */
@NullMarked
package app.facet.product.dating.bios.ui;

import org.jspecify.annotations.NullMarked;
