/**
 * Turns a photo somebody already has into the portrait their job needs. Nouns: source (the photo), style (how the studio
 * is set up), shoot (one run), portrait (what came out).
 */
@ApplicationModule(
        id = "headshots",
        displayName = "Headshots",
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
            "imaging",
            "imaging::output",
            "imaging::painting",
            "imaging::studio",
            "media",
            "notifications",
            "signals",
            "vault",
            "vault::spi",
            "ui",
            "work",
            "work::spi",
            "work::ui"
        })
@NullMarked
package app.facet.product.headshots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
