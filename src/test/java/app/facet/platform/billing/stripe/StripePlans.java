package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.list;
import static app.facet.platform.billing.stripe.StripeStore.require;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Subscriptions of the scripted Stripe. */
final class StripePlans {

    private final StripeStore store;
    private final StripeInvoicing invoices;

    StripePlans(StripeStore store, StripeInvoicing invoices) {
        this.store = store;
        this.invoices = invoices;
    }

    String begin(Map<String, String> form) {
        var made = store.make(
                "sub", "subscription", Map.of("metadata[account]", form.get("subscription_data[metadata][account]")));
        var price = store.get(form.get("line_items[0][price]"));
        String trial = form.get("subscription_data[trial_period_days]");
        Instant start = store.instant();
        Instant end = trial == null ? next(start, price) : start.plus(Duration.ofDays(Long.parseLong(trial)));
        made.put("customer", form.get("customer"));
        made.put("status", trial == null ? "active" : "trialing");
        made.put("start_date", store.now());
        made.put("trial_end", trial == null ? null : end.getEpochSecond());
        made.put("cancel_at_period_end", false);
        made.put("coupon", form.get("discounts[0][coupon]"));
        made.put("taxed", "true".equals(form.get("automatic_tax[enabled]")));
        period(made, price, start, end);
        invoices.bill(made, true, trial == null ? (long) price.get("unit_amount") : 0);
        store.tell("customer.subscription.created", made.get("id"));
        return (String) made.get("id");
    }

    private static Instant next(Instant start, Map<String, Object> price) {
        var at = start.atOffset(ZoneOffset.UTC);
        return (price.get("interval").equals("year") ? at.plusYears(1) : at.plusMonths(1)).toInstant();
    }

    private static void period(
            Map<String, Object> subscription, Map<String, Object> price, Instant start, Instant end) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", "si_" + subscription.get("id"));
        item.put("object", "subscription_item");
        item.put("price", price);
        item.put("current_period_start", start.getEpochSecond());
        item.put("current_period_end", end.getEpochSecond());
        subscription.put("items", list(List.of(item)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> subscription) {
        var items = (Map<String, Object>) subscription.get("items");
        return ((List<Map<String, Object>>) items.get("data")).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> price(Map<String, Object> subscription) {
        return (Map<String, Object>) item(subscription).get("price");
    }

    void renew(String id, boolean works) {
        var subscription = store.get(id);
        var price = price(subscription);
        Instant start = store.instant();
        period(subscription, price, start, next(start, price));
        subscription.put("status", works ? "active" : "past_due");
        invoices.bill(subscription, works, (long) price.get("unit_amount"));
        store.tell("customer.subscription.updated", id);
    }

    /** What is credited of the old price and due of the new one, by the seconds that are left; nothing in a trial. */
    private long[] costs(Map<String, Object> subscription, String to, String asOf) {
        if ("trialing".equals(subscription.get("status"))) {
            return new long[] {0, 0};
        }
        var item = item(subscription);
        long start = (long) item.get("current_period_start");
        long end = (long) item.get("current_period_end");
        long left = Math.clamp(end - Long.parseLong(asOf), 0, end - start);
        var wanted = store.get(to);
        boolean sameRhythm = wanted.get("interval").equals(price(subscription).get("interval"));
        long due = (long) wanted.get("unit_amount");
        return new long[] {
            (long) price(subscription).get("unit_amount") * left / (end - start),
            sameRhythm ? due * left / (end - start) : due
        };
    }

    Map<String, Object> preview(Map<String, String> form) {
        String price = "subscription_details[items][0][price]";
        require(
                form,
                "subscription",
                "subscription_details[items][0][id]",
                price,
                "subscription_details[proration_date]");
        long[] costs = costs(
                store.get(form.get("subscription")), form.get(price), form.get("subscription_details[proration_date]"));
        return Map.of(
                "object", "invoice",
                "currency", "usd",
                "amount_due", Math.max(0, costs[1] - costs[0]),
                "ending_balance", Math.min(0, costs[1] - costs[0]),
                "lines",
                        list(List.of(
                                Map.of("id", "il_1", "object", "line_item", "amount", -costs[0]),
                                Map.of("id", "il_2", "object", "line_item", "amount", costs[1]))));
    }

    Map<String, Object> change(Map<String, Object> subscription, Map<String, String> form) {
        if (form.containsKey("cancel_at_period_end")) {
            subscription.put(
                    "cancel_at_period_end", form.get("cancel_at_period_end").equals("true"));
        }
        if (form.containsKey("items[0][price]")) {
            require(form, "items[0][id]", "proration_date", "proration_behavior");
            long[] costs = costs(subscription, form.get("items[0][price]"), form.get("proration_date"));
            item(subscription).put("price", store.get(form.get("items[0][price]")));
            if (costs[1] > costs[0]) {
                invoices.bill(subscription, true, -costs[0], costs[1]);
            }
        }
        store.tell("customer.subscription.updated", subscription.get("id"));
        return subscription;
    }

    Map<String, Object> ended(Map<String, Object> subscription) {
        subscription.put("status", "canceled");
        subscription.put("ended_at", store.now());
        store.tell("customer.subscription.deleted", subscription.get("id"));
        return subscription;
    }
}
