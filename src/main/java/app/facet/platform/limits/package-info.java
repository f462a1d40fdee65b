/**
 * How often the same person or address may ask. Nouns: rule, limit. Counts in the memory of each node: with n nodes
 * behind a proxy that spreads requests, limits are up to n times as wide.
 */
@ApplicationModule(
        id = "limits",
        displayName = "Limits",
        allowedDependencies = {"kernel", "ui", "audit"})
@NullMarked
package app.facet.platform.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
