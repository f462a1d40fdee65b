/**
 * What people pay for, and with what. A product lends a {@link app.facet.platform.billing.spi.PriceList}, asks {@link
 * app.facet.platform.billing.Credits} what an action would cost, sets that aside when it begins, and takes it or gives it
 * back when it is known how it ended. Nouns: plan, term, credits, lot, hold, booking, pack, coupon.
 */
@ApplicationModule(
        id = "billing",
        displayName = "Billing",
        allowedDependencies = {
            "kernel",
            "ui",
            "audit",
            "audit::spi",
            "accounts",
            "accounts::spi",
            "limits::spi",
            "notifications",
            "notifications::spi",
            "outbound",
            "shell::spi",
            "signals",
            "vault",
            "vault::spi",
            "work",
            "work::spi"
        })
@NullMarked
package app.facet.platform.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
