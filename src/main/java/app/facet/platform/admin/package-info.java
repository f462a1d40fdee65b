/**
 * The back office frame. A module adds a view with a route below {@code admin/} and a {@code @Menu} entry, and it shows
 * up here for administrators only.
 */
@ApplicationModule(
        id = "admin",
        displayName = "Back office",
        allowedDependencies = {"kernel", "ui", "catalogue", "shell::spi"})
@NullMarked
package app.facet.platform.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
