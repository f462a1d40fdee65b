package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.signals.Broadcast;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells views how the work of their account moves, without polling, on whichever node it runs. A listener is called
 * after the new state is stored, on the thread of the {@link Broadcast}; it must return quickly. Of one piece of work it
 * hears in the order of the changes; of other nodes' work it may see a later state instead of each one in between.
 */
@Component
public class WorkUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(WorkUpdates.class);

    private static final String TOPIC = "work.moved";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Map<AccountId, Set<Consumer<WorkStatus>>> listeners = new ConcurrentHashMap<>();
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private final NewsInOrder inOrder = new NewsInOrder();
    private final WorkItemRepository items;
    private final Broadcast broadcast;
    private final ApplicationEventPublisher events;

    WorkUpdates(WorkItemRepository items, Broadcast broadcast, ApplicationEventPublisher events) {
        this.items = items;
        this.broadcast = broadcast;
        this.events = events;
        broadcast.subscribe(TOPIC, new Elsewhere());
    }

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

    /** As part of the change itself: it is told, here and on other nodes, once it is committed and not otherwise. */
    void tell(WorkStatus status) {
        broadcast.sendElsewhere(TOPIC, WorkSignal.of(status).text());
        if (status.state().isFinal()) {
            events.publishEvent(WorkEnded.of(status));
        }
        inOrder.afterCommit(status.id(), () -> broadcast.inTurn(() -> tellHere(status)));
    }

    private void tellHere(WorkStatus status) {
        tellOwner(status);
        tellWatchers();
    }

    private void tellOwner(WorkStatus status) {
        var account = status.account();
        if (account != null) {
            for (Consumer<WorkStatus> listener : listeners.getOrDefault(account, Set.of())) {
                tell(() -> listener.accept(status));
            }
        }
    }

    private void tellWatchers() {
        watchers.forEach(WorkUpdates::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // One broken view must not keep the others from knowing.
            LOG.warn("A listener to work failed", e);
        }
    }

    /** Work that moved on another node. Read only for whoever is looking, as the person whose it is. */
    private final class Elsewhere implements Broadcast.Listener {

        @Override
        public void heard(String payload) {
            var signal = WorkSignal.read(payload);
            var account = signal.account();
            if (account != null && listeners.containsKey(account)) {
                Acting.as(
                                new Who.Person(account),
                                () -> items.findByIdAndAccountId(signal.work().value(), account.value()))
                        .map(WorkItem::status)
                        .ifPresent(WorkUpdates.this::tellOwner);
            }
            tellWatchers();
        }

        @Override
        public void mayHaveMissed(Instant since) {
            for (AccountId account : listeners.keySet()) {
                Acting.as(
                                new Who.Person(account),
                                () -> items.findByAccountIdAndChangedAtGreaterThanEqual(
                                        account.value(), since.minus(CLOCKS_DIFFER)))
                        .forEach(item -> tellOwner(item.status()));
            }
            tellWatchers();
        }
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription {
        void end();
    }
}
