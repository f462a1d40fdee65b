package app.facet.platform.billing.stripe;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What coupons take off subscriptions of the scripted Stripe, as long as they last. */
final class StripeCoupons {

    private static final String FIELD = "discounts";

    private final StripeStore store;

    StripeCoupons(StripeStore store) {
        this.store = store;
    }

    /** One that begins now; a repeating one ends by itself so many months later. */
    void begin(Map<String, Object> subscription, @Nullable String coupon) {
        var names = new ArrayList<String>();
        if (coupon != null) {
            var found = store.get(coupon);
            var made = store.make("di", "discount", Map.of());
            made.put("subscription", subscription.get("id"));
            made.put("source", Map.of("type", "coupon", "coupon", coupon));
            made.put("start", store.now());
            made.put("end", end(found));
            names.add((String) made.get("id"));
        }
        subscription.put(FIELD, names);
    }

    private @Nullable Long end(Map<String, Object> coupon) {
        return coupon.get("duration_in_months") instanceof Long months
                ? store.instant().atOffset(ZoneOffset.UTC).plusMonths(months).toEpochSecond()
                : null;
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Map<String, Object> subscription) {
        return (List<String>) subscription.get(FIELD);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> coupon(Map<String, Object> discount) {
        return store.get(((Map<String, Object>) discount.get("source")).get("coupon"));
    }

    /** Names only, unless they are asked for in full. */
    Map<String, Object> seen(Map<String, Object> subscription, Map<String, String> form) {
        endWhatIsOver(subscription);
        var seen = new LinkedHashMap<>(subscription);
        if (form.containsValue("discounts.source.coupon")) {
            seen.put(FIELD, names(subscription).stream().map(this::inFull).toList());
        }
        return seen;
    }

    private Map<String, Object> inFull(String name) {
        var full = new LinkedHashMap<>(store.get(name));
        full.put("source", Map.of("type", "coupon", "coupon", coupon(full)));
        return full;
    }

    void drop(Map<String, Object> subscription) {
        for (String name : List.copyOf(names(subscription))) {
            end(subscription, name);
        }
    }

    private void end(Map<String, Object> subscription, String name) {
        names(subscription).remove(name);
        store.tell("customer.discount.deleted", subscription.get("id"));
    }

    private void endWhatIsOver(Map<String, Object> subscription) {
        for (String name : List.copyOf(names(subscription))) {
            if (store.get(name).get("end") instanceof Long end && end <= store.now()) {
                end(subscription, name);
            }
        }
    }

    /** What is taken off an amount now. */
    long off(Map<String, Object> subscription, long amount) {
        endWhatIsOver(subscription);
        return names(subscription).stream()
                .mapToLong(name -> StripeCatalogue.off(coupon(store.get(name)), amount))
                .sum();
    }

    /** An invoice was written; what holds once is used up. */
    void used(Map<String, Object> subscription) {
        for (String name : List.copyOf(names(subscription))) {
            if ("once".equals(coupon(store.get(name)).get("duration"))) {
                end(subscription, name);
            }
        }
    }
}
