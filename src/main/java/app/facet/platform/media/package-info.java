/**
 * Photos people upload: taken in through the gate, stripped of everything but pixels, sealed with their
 * owner's key, shown through signed
 * links to their owner only, and deleted on time. Nouns: media item, variant. Publishes {@code MediaExpiring}.
 */
@ApplicationModule(
        id = "media",
        displayName = "Media",
        allowedDependencies = {"kernel", "imaging", "vault", "vault::spi", "work::spi"})
@NullMarked
package app.facet.platform.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
