/**
 * How often the same person or address may ask. Nouns: rule, bucket. With PostgreSQL all nodes count together, under
 * keyed hashes; with H2, or while the database does not answer, each counts in its own memory.
 */
@ApplicationModule(
        id = "limits",
        displayName = "Limits",
        allowedDependencies = {"kernel", "ui", "audit", "vault", "work::spi"})
@NullMarked
package app.facet.platform.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
