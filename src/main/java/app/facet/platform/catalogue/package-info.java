/**
 * Which products exist. A product announces itself with one {@link app.facet.platform.catalogue.Product} bean in its own
 * folder; nobody keeps a list. Its words are found by convention: {@code <key>.product.name}, {@code .promise} and,
 * while it is planned, {@code .will}.
 */
@ApplicationModule(
        id = "catalogue",
        displayName = "Catalogue",
        allowedDependencies = {"kernel"})
@NullMarked
package app.facet.platform.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
