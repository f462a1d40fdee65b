/**
 * Keys. Every person has a data key of their own that seals what is personal about them; it lies in the key folder,
 * wrapped by the master key, and never in the database, so that destroying it makes every copy of their data worthless.
 * Nouns: master key, data key, file key, blind index.
 */
@ApplicationModule(
        id = "vault",
        displayName = "Vault",
        allowedDependencies = {"kernel", "audit", "ui", "work", "work::spi"})
@NullMarked
package app.facet.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
