/**
 * How Facet looks and speaks: the components every view is built from, the tokens behind them (ui.css), the drawings
 * and the translations. Knows no product and no data; it is handed words and numbers and shows them.
 */
@ApplicationModule(
        id = "ui",
        displayName = "User interface",
        allowedDependencies = {"kernel"})
@NullMarked
package app.facet.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
