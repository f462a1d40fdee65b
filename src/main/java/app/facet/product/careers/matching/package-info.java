/** How well a resume answers a posting: what it shows, what follows from it, what is missing, and what to learn first. */
@NullMarked
package app.facet.product.careers.matching;

import org.jspecify.annotations.NullMarked;
