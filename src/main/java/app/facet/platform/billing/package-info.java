/** What people pay for. Nouns: plan. */
@ApplicationModule(
        id = "billing",
        displayName = "Billing",
        allowedDependencies = {"kernel", "ui", "audit", "accounts::spi", "limits::spi", "work::spi"})
@NullMarked
package app.facet.platform.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
