package app.facet.platform.signals;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells open views of one account, on whatever node, that something of theirs has changed: they look what it is. */
public final class PersonalTopic implements Broadcast.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalTopic.class);

    private final Map<AccountId, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Broadcast broadcast;
    private final String name;

    /** @param name {@code <module>.<what>} */
    public PersonalTopic(Broadcast broadcast, String name) {
        this.broadcast = broadcast;
        this.name = name;
        broadcast.subscribe(name, this);
    }

    /** Listens until the returned handle is run. Listeners must return quickly. */
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
    public void tell(AccountId account) {
        broadcast.send(name, account.value().toString());
    }

    @Override
    public void heard(String payload) {
        listeners
                .getOrDefault(new AccountId(UUID.fromString(payload)), Set.of())
                .forEach(this::call);
    }

    @Override
    public void mayHaveMissed(Instant since) {
        listeners.values().forEach(all -> all.forEach(this::call));
    }

    private void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException broken) {
            // A broken view must not keep others from hearing.
            LOG.warn("A listener to {} failed", name, broken);
        }
    }
}
