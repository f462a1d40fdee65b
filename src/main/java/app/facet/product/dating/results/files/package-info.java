/**
 * Reads what people bring along about their days: a table of their own, or the personal data Tinder and Hinge hand over.
 * Only how much there was on each day is kept: no message, no name, no number of anybody.
 */
@NullMarked
package app.facet.product.dating.results.files;

import org.jspecify.annotations.NullMarked;
