package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells open views that there is news for their account. Listeners must return quickly. */
@Component
public class NotificationUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationUpdates.class);

    private final Map<AccountId, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Listens until the returned handle is run. */
    public Runnable subscribe(AccountId account, Runnable listener) {
        listeners
                .computeIfAbsent(account, first -> ConcurrentHashMap.newKeySet())
                .add(listener);
        return () -> listeners.computeIfPresent(account, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void afterCommit(AccountId account) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(account);
            }
        });
    }

    void tell(AccountId account) {
        listeners.getOrDefault(account, Set.of()).forEach(NotificationUpdates::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException broken) {
            // A broken view must not fail what it is told about.
            LOG.warn("A listener to notifications failed", broken);
        }
    }
}
