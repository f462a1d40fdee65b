/** Which photos and which words work on a dating app, measured on the photo and in the text. */
@ApplicationModule(
        id = "dating",
        displayName = "Dating",
        allowedDependencies = {
            "kernel",
            "catalogue",
            "accounts",
            "ai",
            "ai::spi",
            "ai::ui",
            "analytics",
            "analytics::spi",
            "audit",
            "billing",
            "billing::spi",
            "billing::ui",
            "facts",
            "imaging",
            "imaging::painting",
            "imaging::retouching",
            "language",
            "media",
            "notifications",
            "ui",
            "vault",
            "vault::spi",
            "work",
            "work::spi",
            "work::ui"
        })
@NullMarked
package app.facet.product.dating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
