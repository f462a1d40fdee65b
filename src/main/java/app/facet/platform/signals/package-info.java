/**
 * Tells all nodes of this house, within a moment, that something has changed. Nouns: broadcast, topic, node. A signal
 * is a hint of a few ids: whoever hears it reads what it is about as the person it is for. With PostgreSQL signals reach
 * every node (LISTEN/NOTIFY); with H2 there is only one.
 */
@ApplicationModule(id = "signals", displayName = "Signals", allowedDependencies = "kernel")
@NullMarked
package app.facet.platform.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
