/**
 * What people are owed: everything Facet holds about them as a file, the way out that leaves nothing behind, what they
 * agreed to, and how long what is kept. Nouns: export, deletion, erasure, agreement.
 */
@ApplicationModule(
        id = "privacy",
        displayName = "Privacy",
        allowedDependencies = {
            "kernel",
            "ui",
            "shell::spi",
            "accounts",
            "audit",
            "vault",
            "notifications",
            "work",
            "work::spi"
        })
@NullMarked
package app.facet.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
