/** Screens of saved postings: add, list, read, and what they ask for all together. */
@NullMarked
package app.facet.product.careers.postings.ui;

import org.jspecify.annotations.NullMarked;
