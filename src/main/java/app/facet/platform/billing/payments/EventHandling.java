package app.facet.platform.billing.payments;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what news ask for: look at what they are about. What exactly they say does not matter, so neither does their order. */
@Component
class EventHandling {

    private final ProviderEventRows rows;
    private final UpToDate upToDate;
    private final PaymentProviders providers;
    private final ObjectProvider<StoreNews> stores;
    private final TransactionTemplate transactions;

    EventHandling(
            ProviderEventRows rows,
            UpToDate upToDate,
            PaymentProviders providers,
            ObjectProvider<StoreNews> stores,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.upToDate = upToDate;
        this.providers = providers;
        this.stores = stores;
        this.transactions = transactions;
    }

    /** Again and again if need be: what was handled is not handled a second time. */
    void handle(UUID id) {
        transactions
                .execute(status -> rows.find(id))
                .filter(found -> found.state() == EventState.RECEIVED || found.state() == EventState.PARKED)
                .ifPresent(this::handle);
    }

    private void handle(ProviderEvent event) {
        if (event.touched() == Touched.STORE) {
            handleStore(event);
            return;
        }
        boolean ours = event.touched() != Touched.NOTHING && bring(event);
        ended(event, ours ? EventState.HANDLED : EventState.IGNORED, null);
    }

    private boolean bring(ProviderEvent event) {
        try {
            return upToDate.bring(providers.named(event.provider()), event.touched(), event.ref());
        } catch (ProviderFailure failed) {
            if (failed.kind() == ProviderFailure.Kind.UNKNOWN) {
                return false; // gone at the provider: nothing to bring anything up to
            }
            throw failed;
        }
    }

    private void handleStore(ProviderEvent event) {
        String raw = transactions.execute(status -> rows.raw(event.id()));
        StoreNews.Outcome outcome = stores.getObject().take(raw);
        ended(event, outcome.state(), outcome.why());
    }

    private void ended(ProviderEvent event, EventState state, @org.jspecify.annotations.Nullable String why) {
        transactions.executeWithoutResult(status -> rows.ended(event.id(), state, why));
    }

    void park(UUID event, String why) {
        transactions.executeWithoutResult(status -> rows.ended(event, EventState.PARKED, why));
    }
}
