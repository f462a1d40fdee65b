package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Invoices of the scripted Stripe. Prices hold their tax, of which there are 19 % where it is worked out at all. What is
 * credited beyond what is due stays with the customer and is taken off the invoices to come.
 */
final class StripeInvoicing {

    private final StripeStore store;
    private final StripeIntents intents;
    private final StripeCoupons coupons;

    StripeInvoicing(StripeStore store, StripeIntents intents, StripeCoupons coupons) {
        this.store = store;
        this.intents = intents;
        this.coupons = coupons;
    }

    static long taxIn(long total) {
        return total * 19 / 119;
    }

    /** A part of an invoice. Discounts are in what is prorated already, so they lower nothing but the rest. */
    record Part(String description, Map<String, Object> price, long amount, boolean prorated) {}

    long credit(Map<String, Object> subscription) {
        return (long) store.get(subscription.get("customer")).getOrDefault("credit", 0L);
    }

    private long off(Map<String, Object> subscription, List<Part> parts) {
        return parts.stream()
                .filter(part -> !part.prorated() && part.amount() > 0)
                .mapToLong(part -> coupons.off(subscription, part.amount()))
                .sum();
    }

    /** What an invoice would say, without one being written. */
    Map<String, Object> drafted(Map<String, Object> subscription, List<Part> parts) {
        long sum = parts.stream().mapToLong(Part::amount).sum();
        long off = off(subscription, parts);
        long total = sum - off;
        long tax = Boolean.TRUE.equals(subscription.get("taxed")) ? taxIn(total) : 0;
        long credit = credit(subscription);
        var invoice = new LinkedHashMap<String, Object>();
        invoice.put("object", "invoice");
        invoice.put("currency", "usd");
        invoice.put("lines", list(lines(parts, off, tax)));
        invoice.put("subtotal", sum);
        invoice.put("total", total);
        invoice.put("starting_balance", -credit);
        invoice.put("ending_balance", Math.min(0, total - credit));
        invoice.put("amount_due", Math.max(0, total - credit));
        invoice.put("total_discount_amounts", off == 0 ? List.of() : List.of(Map.of("amount", off)));
        invoice.put("total_taxes", tax == 0 ? List.of() : List.of(tax(tax)));
        return invoice;
    }

    /** Bills parts less the discounts of the subscription, and has them paid or not. */
    void bill(Map<String, Object> subscription, boolean works, List<Part> parts) {
        var made = store.make("in", "invoice", Map.of());
        made.putAll(drafted(subscription, parts));
        made.put("subscription", subscription.get("id"));
        made.put(
                "parent",
                Map.of(
                        "type",
                        "subscription_details",
                        "subscription_details",
                        Map.of("subscription", subscription.get("id"))));
        made.put("customer_name", "Ada Lovelace");
        store.get(subscription.get("customer")).put("credit", -(long) made.get("ending_balance"));
        if ((long) made.get("subtotal") > 0) {
            coupons.used(subscription);
        }
        settle(made, subscription, (long) made.get("amount_due"), works);
    }

    private void settle(Map<String, Object> invoice, Map<String, Object> subscription, long due, boolean works) {
        invoice.put("attempt_count", due == 0 ? 0 : 1);
        invoice.put("status", works ? "paid" : "open");
        invoice.put("next_payment_attempt", works ? null : store.now() + 3 * 86_400);
        invoice.put("payments", list(works && due > 0 ? List.of(paid(invoice, subscription, due)) : List.of()));
        subscription.put("latest_invoice", invoice.get("id"));
        store.tell(works ? "invoice.paid" : "invoice.payment_failed", invoice.get("id"));
    }

    private Map<String, Object> paid(Map<String, Object> invoice, Map<String, Object> subscription, long due) {
        var intent = intents.begun(due, "usd", (String) subscription.get("customer"), null);
        var payment = store.make("inpay", "invoice_payment", Map.of());
        payment.put("invoice", invoice.get("id"));
        payment.put("intent", intent.get("id"));
        payment.put("status", "paid");
        payment.put("payment", Map.of("type", "payment_intent", "payment_intent", intent.get("id")));
        intents.pay(intent, false);
        return payment;
    }

    private static Map<String, Object> tax(long amount) {
        return Map.of("amount", amount, "tax_behavior", "inclusive");
    }

    /** The last has the tax and the discount of them all. */
    private static List<Map<String, Object>> lines(List<Part> parts, long off, long tax) {
        var lines = new ArrayList<Map<String, Object>>();
        for (Part part : parts) {
            boolean last = part.equals(parts.getLast());
            var line = new LinkedHashMap<String, Object>();
            line.put("id", "il_" + lines.size());
            line.put("object", "line_item");
            line.put("amount", part.amount());
            line.put("description", part.description());
            line.put("discountable", !part.prorated());
            line.put(
                    "parent",
                    Map.of(
                            "type",
                            "subscription_item_details",
                            "subscription_item_details",
                            Map.of("proration", part.prorated())));
            line.put(
                    "pricing",
                    Map.of(
                            "type",
                            "price_details",
                            "price_details",
                            Map.of("price", part.price().get("id"))));
            line.put("discount_amounts", last && off > 0 ? List.of(Map.of("amount", off)) : List.of());
            line.put("taxes", last && tax != 0 ? List.of(tax(tax)) : List.of());
            lines.add(line);
        }
        return lines;
    }
}
