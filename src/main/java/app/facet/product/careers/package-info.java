/** What the jobs somebody wants ask for, and how their resume can say it truthfully. */
@ApplicationModule(
        id = "careers",
        displayName = "Careers",
        allowedDependencies = {
            "kernel",
            "accounts",
            "catalogue",
            "documents",
            "language",
            "outbound",
            "skills",
            "ui",
            "vault",
            "vault::spi",
            "work",
            "work::spi",
            "work::ui"
        })
@NullMarked
package app.facet.product.careers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
