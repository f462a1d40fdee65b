/** Screens that hold a resume against postings. */
@NullMarked
package app.facet.product.careers.matching.ui;

import org.jspecify.annotations.NullMarked;
