/** The seventh product: proves from outside that a product needs no existing file to change, and is there to copy. */
@ApplicationModule(
        id = "sample",
        displayName = "Sample",
        allowedDependencies = {"kernel", "catalogue", "ui", "work::spi"})
@NullMarked
package app.facet.product.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
