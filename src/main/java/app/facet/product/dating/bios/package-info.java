/**
 * Bios made of what people told about themselves and nothing else. Nouns: question, told fact, text rule, style, bio,
 * version, sentence and the facts it came from; trait and its evidence; opener. What people tell and what is written of it
 * is sealed.
 */
@NullMarked
package app.facet.product.dating.bios;

import org.jspecify.annotations.NullMarked;
