package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells views of this process how the work of their account moves, without polling. A listener is called on the
 * worker's thread, after the new state is stored; it must return quickly.
 */
@Component
public class WorkUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(WorkUpdates.class);

    private final Map<AccountId, Set<Consumer<WorkStatus>>> listeners = new ConcurrentHashMap<>();
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();

    /** Listens until the returned handle is closed. */
    public Subscription subscribe(AccountId account, Consumer<WorkStatus> listener) {
        listeners.compute(account, (id, known) -> {
            Set<Consumer<WorkStatus>> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(account, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Learns that some work of somebody has moved on, but neither whose nor which. */
    public Subscription subscribeToAny(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void tell(WorkStatus status) {
        var account = status.account();
        if (account != null) {
            for (Consumer<WorkStatus> listener : listeners.getOrDefault(account, Set.of())) {
                tell(status, () -> listener.accept(status));
            }
        }
        for (Runnable watcher : watchers) {
            tell(status, watcher);
        }
    }

    private static void tell(WorkStatus status, Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // A broken view must not fail the work it watches.
            LOG.warn("A listener to work {} failed", status.id().value(), e);
        }
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription {
        void end();
    }
}
