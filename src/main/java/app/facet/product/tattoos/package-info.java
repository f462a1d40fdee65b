/** From an idea to a design on the own skin to an appointment with the right artist. */
@ApplicationModule(
        id = "tattoos",
        displayName = "Tattoos",
        allowedDependencies = {"kernel", "catalogue"})
@NullMarked
package app.facet.product.tattoos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
