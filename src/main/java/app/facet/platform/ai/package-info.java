/**
 * Asks models. A product says what it wants (a use case, a prompt, data, the shape of the answer) and brings its built-in
 * engine; this module chooses a model, pays attention to time, money and keys, and falls back to the built-in engine,
 * which always answers. Nouns: request, answer, prompt, model, engine, call.
 */
@ApplicationModule(
        id = "ai",
        displayName = "AI",
        allowedDependencies = {
            "kernel",
            "ui",
            "analytics",
            "analytics::spi",
            "audit",
            "vault",
            "vault::spi",
            "outbound",
            "billing",
            "work::spi",
            "accounts::spi"
        })
@NullMarked
package app.facet.platform.ai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
