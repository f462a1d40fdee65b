/**
 * Paints people who do not exist, for demo data and for tests: a face is a relief that is lit, not a drawing, so that
 * light, focus and framing can be varied and measured like those of a photo.
 */
@NamedInterface("painting")
@NullMarked
package app.facet.platform.imaging.painting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
