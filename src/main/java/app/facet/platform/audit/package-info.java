/**
 * Who did what, when and from where: kept for a year, only ever added to, and chained so that a change shows. Nouns:
 * entry, chain, seal. Knows no other module's words; each entry is named by a key of the module that recorded it.
 */
@ApplicationModule(
        id = "audit",
        displayName = "Audit log",
        allowedDependencies = {"kernel", "ui", "work::spi"})
@NullMarked
package app.facet.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
