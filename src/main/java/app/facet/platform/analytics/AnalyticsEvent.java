package app.facet.platform.analytics;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that happened.
 *
 * @param account who did it or for whom it was done; nobody when no one was signed in
 */
public record AnalyticsEvent(
        EventKind kind, Optional<AccountId> account, Optional<ProductKey> product, Map<String, Object> properties) {

    public AnalyticsEvent {
        properties = Map.copyOf(properties);
    }

    public static AnalyticsEvent of(EventKind kind) {
        return new AnalyticsEvent(kind, Optional.empty(), Optional.empty(), Map.of());
    }

    public AnalyticsEvent by(AccountId who) {
        return new AnalyticsEvent(kind, Optional.of(who), product, properties);
    }

    public AnalyticsEvent in(ProductKey where) {
        return new AnalyticsEvent(kind, account, Optional.of(where), properties);
    }

    public AnalyticsEvent with(String property, long amount) {
        return and(property, amount);
    }

    public AnalyticsEvent with(String property, boolean flag) {
        return and(property, flag);
    }

    public AnalyticsEvent with(String property, Enum<?> word) {
        return and(property, Words.of(word));
    }

    /** The word has to be one the kind declares. */
    public AnalyticsEvent with(String property, String word) {
        return and(property, word);
    }

    private AnalyticsEvent and(String property, Object value) {
        var more = new TreeMap<>(properties);
        more.put(property, value);
        return new AnalyticsEvent(kind, account, product, more);
    }
}
