package app.facet.platform.billing.stores;

import app.facet.platform.billing.payments.Incoming;
import app.facet.platform.billing.payments.Touched;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in an app store.
 *
 * @param user our account, as our apps tell RevenueCat
 * @param original the first transaction of a subscription, by which it is known
 * @param refunded whether the store gave the money back
 * @param price what was paid, or given back; null where it cost nothing or nobody said
 */
record StoreEvent(
        String id,
        String type,
        String user,
        String product,
        String transaction,
        String original,
        boolean sandbox,
        boolean trial,
        boolean refunded,
        @Nullable StorePrice price,
        Instant purchasedAt,
        Instant expiresAt,
        Instant happenedAt,
        List<String> transferredFrom,
        List<String> transferredTo) {

    static final String PROVIDER = "revenuecat";

    Incoming news(String raw) {
        return new Incoming(PROVIDER, id, type, Touched.STORE, original, happenedAt, raw);
    }

    @Override
    public String toString() {
        return "StoreEvent[" + type + "]";
    }
}
