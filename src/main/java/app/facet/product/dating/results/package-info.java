/** Does it work? Versions of a profile, what each day brought, and which version is better, said only when it is known. */
@NullMarked
package app.facet.product.dating.results;

import org.jspecify.annotations.NullMarked;
