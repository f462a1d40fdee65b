/**
 * Sign-up, sign-in, sign-out and roles. Nouns: account, role. Lends the kernel its {@code CurrentAccount} and decides
 * in one place which pages a visitor without an account may open.
 */
@ApplicationModule(
        id = "accounts",
        displayName = "Accounts",
        allowedDependencies = {
            "kernel",
            "ui",
            "shell::spi",
            "vault",
            "vault::spi",
            "analytics",
            "analytics::spi",
            "audit",
            "audit::spi",
            "work::spi",
            "limits",
            "notifications",
            "notifications::spi"
        })
@NullMarked
package app.facet.platform.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
