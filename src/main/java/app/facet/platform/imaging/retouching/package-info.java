/**
 * Changes photos: light, colour, focus, level, frame, background, and never who is on them. Nouns: fix (one thing that
 * can be done), advice (why to do it), change (what was done). Keeps nothing: the original stays as it is, what comes out
 * is another file.
 */
@NamedInterface("retouching")
@NullMarked
package app.facet.platform.imaging.retouching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
