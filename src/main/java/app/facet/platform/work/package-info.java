/**
 * Background work that outlives the process: asked for inside the business transaction, run once, retried with
 * growing pauses, parked in sight when it keeps failing. Nouns: task, work item. Publishes {@code WorkEnded}; views
 * listen to {@code WorkUpdates}, on whichever node they are.
 */
@ApplicationModule(
        id = "work",
        displayName = "Work",
        allowedDependencies = {"kernel", "ui", "signals"})
@NullMarked
package app.facet.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
