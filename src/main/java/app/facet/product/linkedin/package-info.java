/** A LinkedIn profile that is found and posts that are read, within the rules of the network. */
@ApplicationModule(
        id = "linkedin",
        displayName = "LinkedIn",
        allowedDependencies = {"kernel", "catalogue"})
@NullMarked
package app.facet.product.linkedin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
