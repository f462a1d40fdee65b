package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.refused;
import static app.facet.platform.billing.stripe.StripeStore.require;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payments of the scripted Stripe, what goes back of them, and what banks say. */
final class StripeIntents {

    private final StripeStore store;
    private boolean keepsFees;

    StripeIntents(StripeStore store) {
        this.store = store;
    }

    void keepFees() {
        keepsFees = true;
        store.of("charge", "balance_transaction", null).stream()
                .filter(one -> (long) one.get("amount_captured") > 0)
                .forEach(this::receive);
    }

    /** One that nobody has paid yet. */
    Map<String, Object> begun(long amount, String currency, @Nullable String customer, @Nullable String order) {
        var made = store.make("pi", "payment_intent", order == null ? Map.of() : Map.of("metadata[order]", order));
        made.put("amount", amount);
        made.put("currency", currency);
        made.put("customer", customer);
        made.put("amount_received", 0L);
        made.put("status", "requires_payment_method");
        return made;
    }

    void pay(Map<String, Object> intent, boolean held) {
        var charge = store.make("ch", "charge", Map.of());
        charge.put("payment_intent", intent.get("id"));
        charge.put("currency", intent.get("currency"));
        charge.put("amount_captured", 0L);
        charge.put("amount_refunded", 0L);
        charge.put("disputed", false);
        charge.put("balance_transaction", null);
        charge.put(
                "payment_method_details",
                Map.of("type", "card", "card", held ? Map.of("capture_before", store.now() + 7 * 86_400) : Map.of()));
        intent.put("latest_charge", charge.get("id"));
        intent.remove("last_payment_error");
        if (held) {
            intent.put("status", "requires_capture");
            store.tell("payment_intent.amount_capturable_updated", intent.get("id"));
        } else {
            take(intent, (long) intent.get("amount"));
        }
    }

    private void take(Map<String, Object> intent, long amount) {
        intent.put("status", "succeeded");
        intent.put("amount_received", amount);
        var charge = store.get(intent.get("latest_charge"));
        charge.put("amount_captured", amount);
        if (keepsFees) {
            receive(charge);
        }
        store.tell("payment_intent.succeeded", intent.get("id"));
    }

    private void receive(Map<String, Object> charge) {
        var received = store.make("txn", "balance_transaction", Map.of());
        long amount = (long) charge.get("amount_captured");
        received.put("amount", amount);
        received.put("currency", charge.get("currency"));
        received.put("fee", amount * 29 / 1000 + 30);
        charge.put("balance_transaction", received.get("id"));
    }

    Map<String, Object> seen(Map<String, Object> intent) {
        var seen = store.expanded(intent);
        if (intent.get("latest_charge") != null) {
            seen.put("latest_charge", store.expanded(store.get(intent.get("latest_charge")), "balance_transaction"));
        }
        return seen;
    }

    void stop(Map<String, Object> intent, String status, String news) {
        intent.put("status", status);
        if (status.equals("requires_payment_method")) {
            intent.put("last_payment_error", Map.of("type", "card_error", "code", "card_declined"));
        }
        store.tell(news, intent.get("id"));
    }

    Map<String, Object> offSession(Map<String, String> form) {
        require(form, "amount", "currency", "customer", "payment_method", "off_session", "confirm");
        var made = begun(
                Long.parseLong(form.get("amount")),
                form.get("currency"),
                form.get("customer"),
                form.get("metadata[order]"));
        String card = form.get("payment_method");
        if (card.endsWith("works")) {
            pay(made, false);
            return made;
        }
        String code = card.endsWith("asks") ? "authentication_required" : "card_declined";
        made.put("last_payment_error", Map.of("type", "card_error", "code", code));
        store.tell("payment_intent.payment_failed", made.get("id"));
        throw refused(402, code, Map.of("type", "card_error", "payment_intent", made));
    }

    Map<String, Object> capture(Map<String, Object> intent, Map<String, String> form) {
        require(form, "amount_to_capture");
        if (!"requires_capture".equals(intent.get("status"))) {
            throw refused(400, "payment_intent_unexpected_state", null);
        }
        take(intent, Long.parseLong(form.get("amount_to_capture")));
        return intent;
    }

    Map<String, Object> cancel(Map<String, Object> intent) {
        if ("succeeded".equals(intent.get("status"))) {
            throw refused(400, "payment_intent_unexpected_state", null);
        }
        intent.put("status", "canceled");
        store.tell("payment_intent.canceled", intent.get("id"));
        return intent;
    }

    Map<String, Object> refund(Map<String, String> form) {
        require(form, "payment_intent", "amount");
        var intent = store.get(form.get("payment_intent"));
        var charge = store.get(intent.get("latest_charge"));
        long sum = (long) charge.get("amount_refunded") + Long.parseLong(form.get("amount"));
        if (sum > (long) intent.get("amount_received")) {
            throw refused(400, "charge_already_refunded", null);
        }
        charge.put("amount_refunded", sum);
        store.tell("charge.refunded", intent.get("id"));
        return store.make("re", "refund", form);
    }

    void dispute(String intent) {
        var made = store.make("dp", "dispute", Map.of());
        made.put("payment_intent", intent);
        made.put("amount", store.get(intent).get("amount_received"));
        made.put("status", "needs_response");
        if (keepsFees) {
            var kept = store.make("txn", "balance_transaction", Map.of());
            kept.put("currency", store.get(intent).get("currency"));
            kept.put("fee", 1500L);
            made.put("balance_transactions", java.util.List.of(kept));
        }
        store.get(store.get(intent).get("latest_charge")).put("disputed", true);
        store.tell("charge.dispute.created", intent);
    }

    void closeDispute(String intent, boolean won) {
        store.of("dispute", "payment_intent", intent).forEach(one -> one.put("status", won ? "won" : "lost"));
        store.tell("charge.dispute.closed", intent);
    }
}
