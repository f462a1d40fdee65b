/**
 * Words everybody speaks. No beans, no tables, no views: only the types that must live below every other module so
 * that the arrows between modules keep pointing one way.
 */
@ApplicationModule(
        id = "kernel",
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package app.facet.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
