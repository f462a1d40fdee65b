/**
 * Files that leave the house: a photo cut, sized and encoded to the letter of what the receiver asks for, with its colour
 * profile, its resolution for print, and a mark that says how it came to be. Nouns: spec (what is asked for), origin (how
 * the picture was made).
 */
@NamedInterface("output")
@NullMarked
package app.facet.platform.imaging.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
