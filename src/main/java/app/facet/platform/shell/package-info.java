/**
 * The frame around every view: navigation built from the catalogue and the views' own {@code @Menu} entries, home, the
 * command palette, error pages, the public landing page and what makes Facet installable. Names no product.
 */
@ApplicationModule(
        id = "shell",
        displayName = "Shell",
        allowedDependencies = {"kernel", "ui", "catalogue", "analytics"})
@NullMarked
package app.facet.platform.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
