/** Verified stylists, their calendars, and the outfits they put together. */
@ApplicationModule(
        id = "styling",
        displayName = "Styling",
        allowedDependencies = {"kernel", "catalogue"})
@NullMarked
package app.facet.product.styling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
