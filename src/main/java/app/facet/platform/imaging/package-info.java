/**
 * Photos, from the bytes a stranger sends to what can be said about the picture. {@link
 * app.facet.platform.imaging.PhotoGate} lets only plain JPEG, PNG and WebP files through and strips them; {@link
 * app.facet.platform.imaging.PhotoDecoder} turns them upright and into sRGB; {@link
 * app.facet.platform.imaging.PhotoEye} measures faces, sharpness, light, colour and framing and says what to change.
 * Keeps nothing: callers own the files.
 */
@ApplicationModule(
        id = "imaging",
        displayName = "Imaging",
        allowedDependencies = {"kernel"})
@NullMarked
package app.facet.platform.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
