package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.refused;
import static app.facet.platform.billing.stripe.StripeStore.require;

import java.util.Map;

/** Prices and coupons of the scripted Stripe. */
final class StripeCatalogue {

    private final StripeStore store;

    StripeCatalogue(StripeStore store) {
        this.store = store;
    }

    Map<String, Object> price(Map<String, String> form) {
        require(form, "currency", "unit_amount", "recurring[interval]", "product_data[name]", "lookup_key");
        if (!store.of("price", "lookup_key", form.get("lookup_key")).isEmpty()) {
            throw refused(400, "resource_already_exists", null);
        }
        var made = store.make("price", "price", form);
        made.put("lookup_key", form.get("lookup_key"));
        made.put("unit_amount", Long.parseLong(form.get("unit_amount")));
        made.put("interval", form.get("recurring[interval]"));
        made.put("tax_behavior", form.getOrDefault("tax_behavior", "unspecified"));
        return made;
    }

    Map<String, Object> coupon(Map<String, String> form) {
        require(form, "id", "duration");
        var made = store.make("coupon", "coupon", form);
        made.put(
                "percent_off",
                Integer.parseInt(form.getOrDefault("percent_off", "0").replaceAll("\\..*", "")));
        made.put("amount_off", Long.parseLong(form.getOrDefault("amount_off", "0")));
        made.put("duration", form.get("duration"));
        store.keep(form.get("id"), made);
        return made;
    }

    static long off(Map<String, Object> coupon, long amount) {
        return Math.min(amount, amount * (int) coupon.get("percent_off") / 100 + (long) coupon.get("amount_off"));
    }
}
