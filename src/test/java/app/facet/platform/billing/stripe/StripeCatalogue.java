package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.refused;
import static app.facet.platform.billing.stripe.StripeStore.require;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        if (form.containsKey("percent_off") == form.containsKey("amount_off")) {
            throw refused(400, "parameter_invalid", null);
        }
        made.put("name", form.get("name"));
        made.put("percent_off", form.containsKey("percent_off") ? new BigDecimal(form.get("percent_off")) : null);
        made.put("amount_off", form.containsKey("amount_off") ? Long.valueOf(form.get("amount_off")) : null);
        made.put("currency", form.get("currency"));
        made.put("duration", form.get("duration"));
        if ("repeating".equals(form.get("duration"))) {
            require(form, "duration_in_months");
            made.put("duration_in_months", Long.parseLong(form.get("duration_in_months")));
        }
        store.keep(form.get("id"), made);
        return made;
    }

    static long off(Map<String, Object> coupon, long amount) {
        if (coupon.get("amount_off") instanceof Long off) {
            return Math.clamp(amount, 0, off);
        }
        return BigDecimal.valueOf(amount)
                .multiply((BigDecimal) coupon.get("percent_off"))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
