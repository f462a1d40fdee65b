/**
 * Photos people upload: taken in through the gate, stripped of everything but pixels, sealed with their
 * owner's key, shown through signed
 * links to their owner only, and deleted on time, with a receipt. Nouns: media item, variant, deletion receipt. Publishes {@code MediaExpiring}.
 */
@ApplicationModule(
        id = "media",
        displayName = "Media",
        allowedDependencies = {"kernel", "imaging", "vault", "vault::spi", "work::spi", "ui", "shell::spi"})
@NullMarked
package app.facet.platform.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
