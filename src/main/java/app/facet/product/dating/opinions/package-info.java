/**
 * What models of other companies see on a photo, beside what Facet measures itself. Nouns: opinion (what one model said),
 * kind (how it was asked), scene (what a photo shows beside a person).
 */
@NullMarked
package app.facet.product.dating.opinions;

import org.jspecify.annotations.NullMarked;
