/**
 * What people do with Facet, counted by us and for us. Modules lend an {@link
 * app.facet.platform.analytics.EventKind} for each thing worth counting and tell {@link
 * app.facet.platform.analytics.Analytics}, which writes it down off the request path. An event holds numbers, yes or no,
 * and words of a set that was declared, never anything somebody typed. Nouns: event, kind, funnel, tally.
 */
@ApplicationModule(
        id = "analytics",
        displayName = "Analytics",
        allowedDependencies = {"kernel", "ui", "catalogue", "audit", "work", "work::spi"})
@NullMarked
package app.facet.platform.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
