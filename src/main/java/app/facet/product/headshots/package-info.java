/** Turns a photo somebody already has into the portrait their job needs. */
@ApplicationModule(
        id = "headshots",
        displayName = "Headshots",
        allowedDependencies = {"kernel", "catalogue"})
@NullMarked
package app.facet.product.headshots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
