package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.refused;
import static app.facet.platform.billing.stripe.StripeStore.require;

import java.util.Map;

/** Pages of the scripted Stripe. */
final class StripeSessions {

    private final StripeStore store;
    private final StripeIntents intents;
    private final StripePlans plans;

    StripeSessions(StripeStore store, StripeIntents intents, StripePlans plans) {
        this.store = store;
        this.intents = intents;
        this.plans = plans;
    }

    Map<String, Object> open(Map<String, String> form) {
        require(form, "mode", "customer", "client_reference_id", "success_url", "cancel_url", "expires_at");
        store.get(form.get("customer"));
        long lasts = Long.parseLong(form.get("expires_at")) - store.now();
        if (lasts < 30 * 60 || lasts > 24 * 3600) {
            throw refused(400, "expires_at", null);
        }
        long usual = usual(form);
        String coupon = form.get("discounts[0][coupon]");
        long off = coupon == null ? 0 : StripeCatalogue.off(store.get(coupon), usual);
        long total = form.containsKey("subscription_data[trial_period_days]") ? 0 : usual - off;
        boolean taxed = "true".equals(form.get("automatic_tax[enabled]"));
        if (taxed) {
            require(form, "customer_update[address]");
        }
        var made = store.make("cs", "checkout.session", form);
        made.put("status", "open");
        made.put("payment_status", "unpaid");
        made.put("mode", form.get("mode"));
        made.put("client_reference_id", form.get("client_reference_id"));
        made.put("amount_total", total);
        made.put("currency", form.getOrDefault("line_items[0][price_data][currency]", "usd"));
        made.put(
                "total_details",
                Map.of(
                        "amount_tax",
                        taxed ? StripeInvoicing.taxIn(total) : 0,
                        "amount_discount",
                        off,
                        "amount_shipping",
                        0));
        made.put("url", "https://checkout.example/" + made.get("id"));
        made.put("form", form);
        return made;
    }

    private long usual(Map<String, String> form) {
        if (form.get("mode").equals("setup")) {
            return 0;
        }
        require(form, "line_items[0][quantity]");
        boolean taxed = "true".equals(form.get("automatic_tax[enabled]"));
        if (form.get("mode").equals("payment")) {
            require(form, "line_items[0][price_data][currency]", "line_items[0][price_data][product_data][name]");
            if (taxed) {
                require(form, "line_items[0][price_data][tax_behavior]");
            }
            return Long.parseLong(form.get("line_items[0][price_data][unit_amount]"));
        }
        var price = store.get(form.get("line_items[0][price]"));
        if (taxed && price.get("tax_behavior").equals("unspecified")) {
            throw refused(400, "tax_behavior_unspecified", null);
        }
        return (long) price.get("unit_amount");
    }

    Map<String, Object> expire(Map<String, Object> session) {
        if (!"open".equals(session.get("status"))) {
            throw refused(400, "not_open", null);
        }
        session.put("status", "expired");
        session.put("url", null);
        store.tell("checkout.session.expired", session.get("id"));
        return session;
    }

    /** A card did not do it; the page can still be used. */
    void stopped(String id, String status, String news) {
        intents.stop(intent(store.get(id)), status, news);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> form(Map<String, Object> session) {
        return (Map<String, String>) session.get("form");
    }

    /** The one payment of a page, whichever card it is tried with. */
    private Map<String, Object> intent(Map<String, Object> session) {
        if (session.get("payment_intent") == null) {
            var form = form(session);
            var begun = intents.begun(
                    (long) session.get("amount_total"),
                    (String) session.get("currency"),
                    form.get("customer"),
                    form.get("payment_intent_data[metadata][order]"));
            session.put("payment_intent", begun.get("id"));
        }
        return store.get(session.get("payment_intent"));
    }

    void pay(String id) {
        var session = store.get(id);
        var form = form(session);
        session.put("status", "complete");
        session.put("url", null);
        session.put(
                "customer_details",
                Map.of(
                        "name",
                        "Ada Lovelace",
                        "address",
                        Map.of("line1", "1 St James's Sq", "city", "London", "country", "GB")));
        switch ((String) session.get("mode")) {
            case "payment" -> {
                boolean held = "manual".equals(form.get("payment_intent_data[capture_method]"));
                intents.pay(intent(session), held);
                session.put("payment_status", held ? "unpaid" : "paid");
            }
            case "setup" -> {
                var setup = store.make("seti", "setup_intent", Map.of());
                setup.put("payment_method", "pm_card_works");
                session.put("setup_intent", setup.get("id"));
                session.put("payment_status", "no_payment_required");
            }
            default -> {
                session.put("subscription", plans.begin(form));
                session.put("payment_status", "paid");
            }
        }
        store.tell("checkout.session.completed", id);
    }
}
