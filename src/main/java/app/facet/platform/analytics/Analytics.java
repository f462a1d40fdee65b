package app.facet.platform.analytics;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.ProductKey;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Counts what people do with Facet (docs/decisions/0022). Never slows, and never stops, what it counts. */
@Service
public class Analytics {

    private static final String NO_PROPERTIES = "{}";

    private final EventKinds kinds;
    private final EventQueue queue;
    private final EventRows rows;
    private final ObjectProvider<CurrentAccount> current;
    private final JsonMapper json;
    private final Clock clock;

    Analytics(
            EventKinds kinds,
            EventQueue queue,
            EventRows rows,
            ObjectProvider<CurrentAccount> current,
            JsonMapper json,
            Clock clock) {
        this.kinds = kinds;
        this.queue = queue;
        this.rows = rows;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** Counts if, and only if, the transaction at hand holds; at once where there is none. */
    public void record(AnalyticsEvent event) {
        var request = Visit.request();
        boolean unwanted = request.map(Visit::isUnwanted).orElse(false);
        if (unwanted || current.getObject().impersonator().isPresent()) {
            return; // an admin who looks through somebody's eyes is not that somebody
        }
        kinds.accepted(event).ifPresent(properties -> {
            var visit = event.account().isPresent() ? request.map(Visit::of).orElse(null) : null;
            var platform = visit != null
                    ? visit.platform()
                    : request.map(Visit::platformOf).orElse(null);
            afterCommit(new Recorded(
                    number(),
                    clock.instant(),
                    event.kind().name(),
                    event.product().map(ProductKey::value).orElse(null),
                    event.account().orElse(null),
                    visit == null ? null : visit.number(),
                    platform,
                    written(properties)));
        });
    }

    /** Facet was opened as an app: what follows in this browser session happens there. */
    public void isInstalled() {
        Visit.request().filter(request -> !Visit.isUnwanted(request)).ifPresent(Visit::installed);
    }

    /** Deletes what was counted about somebody, who does not want it any more. */
    @Transactional
    public void forget(AccountId account) {
        rows.delete(account);
    }

    private String written(Map<String, Object> properties) {
        return properties.isEmpty() ? NO_PROPERTIES : json.writeValueAsString(properties);
    }

    private void afterCommit(Recorded recorded) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            queue.offer(recorded);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue.offer(recorded);
            }
        });
    }

    /** Not secret, so it need not come from the slow source. */
    private static UUID number() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }
}
