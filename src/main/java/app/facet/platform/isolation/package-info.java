/**
 * Everybody's rows are their own. On PostgreSQL the database itself holds to it: each table with an {@code account_id}
 * has row-level security, and each transaction says on whose behalf it runs. H2 has no such thing; there only the
 * queries hold to it, and the same tests run on both.
 */
@ApplicationModule(
        id = "isolation",
        displayName = "Isolation",
        allowedDependencies = {"kernel"})
@NullMarked
package app.facet.platform.isolation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
