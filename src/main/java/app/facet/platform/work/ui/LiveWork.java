package app.facet.platform.work.ui;

import app.facet.platform.work.WorkUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps what depends on everybody's work up to date, such as places in the queue, while it is on the page. */
public final class LiveWork {

    private LiveWork() {}

    /** Has it shown anew when any work has moved; a busy queue moves many times a second, and nobody reads that fast. */
    public static void follow(Component part, WorkUpdates updates, int pauseMillis, Command show) {
        Executor soon = CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS);
        part.addAttachListener(attached -> {
            var due = new AtomicBoolean();
            Runnable showSoon = attached.getUI()
                    .accessLater(
                            () -> {
                                due.set(false);
                                show.execute();
                            },
                            () -> {});
            var subscription = updates.subscribeToAny(() -> {
                if (due.compareAndSet(false, true)) {
                    soon.execute(showSoon);
                }
            });
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.end();
            });
        });
    }
}
