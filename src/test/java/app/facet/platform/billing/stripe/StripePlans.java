package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.list;
import static app.facet.platform.billing.stripe.StripeStore.require;

import app.facet.platform.billing.stripe.StripeInvoicing.Part;
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
    private final StripeCoupons coupons;

    StripePlans(StripeStore store, StripeInvoicing invoices, StripeCoupons coupons) {
        this.store = store;
        this.invoices = invoices;
        this.coupons = coupons;
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
        made.put("billing_cycle_anchor", trial == null ? store.now() : end.getEpochSecond());
        coupons.begin(made, form.get("discounts[0][coupon]"));
        made.put("taxed", "true".equals(form.get("automatic_tax[enabled]")));
        period(made, price, start, end);
        invoices.bill(made, true, List.of(trial == null ? whole(price) : new Part("Trial period", price, 0, false)));
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
        invoices.bill(subscription, works, List.of(whole(price)));
        store.tell("customer.subscription.updated", id);
    }

    private static Part whole(Map<String, Object> price) {
        return new Part("1 × Facet", price, (long) price.get("unit_amount"), false);
    }

    /**
     * What is credited of the old price, by the seconds that are left, and due of the new one: for as many seconds where the
     * interval is the same, else for a whole one that begins now. Nothing in a trial.
     */
    private List<Part> parts(Map<String, Object> subscription, String to, String asOf) {
        var wanted = store.get(to);
        var old = price(subscription);
        if ("trialing".equals(subscription.get("status"))) {
            return List.of(new Part("Trial period", wanted, 0, false));
        }
        var credited = new Part("Unused time on Facet", old, -part(subscription, old, asOf), true);
        return isAnotherInterval(old, wanted)
                ? List.of(credited, whole(wanted))
                : List.of(
                        credited, new Part("Remaining time on Facet", wanted, part(subscription, wanted, asOf), true));
    }

    private static boolean isAnotherInterval(Map<String, Object> old, Map<String, Object> wanted) {
        return !wanted.get("interval").equals(old.get("interval"));
    }

    /** Discounts are in it: Stripe takes none off prorated lines. */
    private long part(Map<String, Object> subscription, Map<String, Object> price, String asOf) {
        var item = item(subscription);
        long start = (long) item.get("current_period_start");
        long end = (long) item.get("current_period_end");
        long left = Math.clamp(end - Long.parseLong(asOf), 0, end - start);
        long amount = (long) price.get("unit_amount");
        return (amount - coupons.off(subscription, amount)) * left / (end - start);
    }

    Map<String, Object> preview(Map<String, String> form) {
        String price = "subscription_details[items][0][price]";
        require(
                form,
                "subscription",
                "subscription_details[items][0][id]",
                price,
                "subscription_details[proration_date]");
        var subscription = new LinkedHashMap<>(store.get(form.get("subscription")));
        var parts = parts(subscription, form.get(price), form.get("subscription_details[proration_date]"));
        if ("".equals(form.get("discounts"))) {
            subscription.put("discounts", List.of());
            parts = withoutDiscount(parts, subscription, form.get("subscription_details[proration_date]"));
        }
        return invoices.drafted(subscription, parts);
    }

    /** What is still due is for the full price, what is credited was paid with the discount. */
    private List<Part> withoutDiscount(List<Part> parts, Map<String, Object> subscription, String asOf) {
        return parts.stream()
                .map(part -> part.prorated() && part.amount() > 0
                        ? new Part(part.description(), part.price(), part(subscription, part.price(), asOf), true)
                        : part)
                .toList();
    }

    Map<String, Object> change(Map<String, Object> subscription, Map<String, String> form) {
        if (form.containsKey("cancel_at_period_end")) {
            subscription.put(
                    "cancel_at_period_end", form.get("cancel_at_period_end").equals("true"));
        }
        if (form.containsKey("items[0][price]")) {
            require(form, "items[0][id]", "proration_date", "proration_behavior");
            changePrice(subscription, form);
        }
        store.tell("customer.subscription.updated", subscription.get("id"));
        return subscription;
    }

    private void changePrice(Map<String, Object> subscription, Map<String, String> form) {
        var wanted = store.get(form.get("items[0][price]"));
        var parts = parts(subscription, form.get("items[0][price]"), form.get("proration_date"));
        if ("".equals(form.get("discounts"))) {
            coupons.drop(subscription);
            parts = withoutDiscount(parts, subscription, form.get("proration_date"));
        }
        boolean trial = "trialing".equals(subscription.get("status"));
        if (isAnotherInterval(price(subscription), wanted) && !trial) {
            Instant now = store.instant();
            period(subscription, wanted, now, next(now, wanted));
            subscription.put("billing_cycle_anchor", store.now());
        } else {
            item(subscription).put("price", wanted);
        }
        if (!trial) {
            invoices.bill(subscription, true, parts);
        }
    }

    Map<String, Object> seen(Map<String, Object> subscription, Map<String, String> form) {
        return coupons.seen(subscription, form);
    }

    Map<String, Object> ended(Map<String, Object> subscription) {
        subscription.put("status", "canceled");
        subscription.put("ended_at", store.now());
        store.tell("customer.subscription.deleted", subscription.get("id"));
        return subscription;
    }
}
