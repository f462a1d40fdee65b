package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.signals.Broadcast;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells open views, on whatever node, that there is news for their account. Listeners must return quickly. */
@Component
public class NotificationUpdates implements Broadcast.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationUpdates.class);
    private static final String TOPIC = "notifications.news";

    private final Map<AccountId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Broadcast broadcast;

    NotificationUpdates(Broadcast broadcast) {
        this.broadcast = broadcast;
        broadcast.subscribe(TOPIC, this);
    }

    /** Listens until the returned handle is run. */
    public Runnable subscribe(AccountId account, Runnable listener) {
        listeners.compute(account, (id, known) -> {
            Set<Runnable> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(account, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Once the running transaction is committed. */
    void tell(AccountId account) {
        broadcast.send(TOPIC, account.value().toString());
    }

    @Override
    public void heard(String payload) {
        listeners.getOrDefault(new AccountId(UUID.fromString(payload)), Set.of()).forEach(NotificationUpdates::call);
    }

    @Override
    public void mayHaveMissed(Instant since) {
        listeners.values().forEach(all -> all.forEach(NotificationUpdates::call));
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException broken) {
            // A broken view must not keep others from hearing.
            LOG.warn("A listener to notifications failed", broken);
        }
    }
}
