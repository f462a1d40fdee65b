/**
 * The built-in portrait studio: takes the person out of a photo as they are, puts a studio around them, and says how
 * alike the portrait is. Nouns: look (what the studio is like), sitting (what one person chose), portrait (what came out).
 * Keeps nothing.
 */
@NamedInterface("studio")
@NullMarked
package app.facet.platform.imaging.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
