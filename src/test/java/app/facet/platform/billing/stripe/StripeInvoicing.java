package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invoices of the scripted Stripe. Prices hold their tax, of which there are 19 % where it is worked out at all. */
final class StripeInvoicing {

    private final StripeStore store;
    private final StripeIntents intents;

    StripeInvoicing(StripeStore store, StripeIntents intents) {
        this.store = store;
        this.intents = intents;
    }

    static long taxIn(long total) {
        return total * 19 / 119;
    }

    /** Bills amounts less the coupon of the subscription, and has them paid or not. */
    void bill(Map<String, Object> subscription, boolean works, long... amounts) {
        long sum = java.util.Arrays.stream(amounts).sum();
        long off = Math.max(0, discount(subscription, sum));
        long total = sum - off;
        long tax = Boolean.TRUE.equals(subscription.get("taxed")) ? taxIn(total) : 0;
        var made = store.make("in", "invoice", Map.of());
        made.put("currency", "usd");
        made.put("subscription", subscription.get("id"));
        made.put(
                "parent",
                Map.of(
                        "type",
                        "subscription_details",
                        "subscription_details",
                        Map.of("subscription", subscription.get("id"))));
        made.put("lines", list(lines(amounts, off, tax)));
        made.put("subtotal", sum);
        made.put("total", total);
        made.put("total_discount_amounts", off == 0 ? List.of() : List.of(Map.of("amount", off)));
        made.put("total_taxes", tax == 0 ? List.of() : List.of(tax(tax)));
        made.put("customer_name", "Ada Lovelace");
        settle(made, subscription, total, works);
    }

    private void settle(Map<String, Object> invoice, Map<String, Object> subscription, long total, boolean works) {
        invoice.put("attempt_count", total == 0 ? 0 : 1);
        invoice.put("status", works ? "paid" : "open");
        invoice.put("next_payment_attempt", works ? null : store.now() + 3 * 86_400);
        invoice.put("payments", list(works && total > 0 ? List.of(paid(invoice, subscription, total)) : List.of()));
        subscription.put("latest_invoice", invoice.get("id"));
        store.tell(works ? "invoice.paid" : "invoice.payment_failed", invoice.get("id"));
    }

    private Map<String, Object> paid(Map<String, Object> invoice, Map<String, Object> subscription, long total) {
        var intent = intents.begun(total, "usd", (String) subscription.get("customer"), null);
        var payment = store.make("inpay", "invoice_payment", Map.of());
        payment.put("invoice", invoice.get("id"));
        payment.put("intent", intent.get("id"));
        payment.put("status", "paid");
        payment.put("payment", Map.of("type", "payment_intent", "payment_intent", intent.get("id")));
        intents.pay(intent, false);
        return payment;
    }

    /** What a coupon takes off; one that holds once is used up. */
    private long discount(Map<String, Object> subscription, long sum) {
        @Nullable Object coupon = subscription.get("coupon");
        if (coupon == null || sum == 0) {
            return 0;
        }
        var found = store.get(coupon);
        if ("once".equals(found.get("duration"))) {
            subscription.remove("coupon");
        }
        return StripeCatalogue.off(found, sum);
    }

    private static Map<String, Object> tax(long amount) {
        return Map.of("amount", amount, "tax_behavior", "inclusive");
    }

    /** The last has the tax and the discount of them all. */
    private static List<Map<String, Object>> lines(long[] amounts, long off, long tax) {
        var lines = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < amounts.length; i++) {
            boolean last = i == amounts.length - 1;
            var line = new LinkedHashMap<String, Object>();
            line.put("id", "il_" + i);
            line.put("object", "line_item");
            line.put("amount", amounts[i]);
            line.put("description", amounts[i] < 0 ? "Unused time" : "1 × Facet");
            line.put("discount_amounts", last && off > 0 ? List.of(Map.of("amount", off)) : List.of());
            line.put("taxes", last && tax > 0 ? List.of(tax(tax)) : List.of());
            lines.add(line);
        }
        return lines;
    }
}
