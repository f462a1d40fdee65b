package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.refused;
import static app.facet.platform.billing.stripe.StripeStore.require;

import java.util.List;
import java.util.Map;

/** People who are paid through the scripted Stripe. */
final class StripeConnect {

    private final StripeStore store;

    StripeConnect(StripeStore store) {
        this.store = store;
    }

    Map<String, Object> account(Map<String, String> form) {
        require(form, "type", "capabilities[transfers][requested]");
        var made = store.make("acct", "account", form);
        made.put("charges_enabled", false);
        made.put("payouts_enabled", false);
        made.put("requirements", Map.of("currently_due", List.of("external_account")));
        return made;
    }

    void onboarded(String id) {
        store.get(id).put("charges_enabled", true);
        store.get(id).put("payouts_enabled", true);
        store.get(id).put("requirements", Map.of("currently_due", List.of()));
        store.tell("account.updated", id);
    }

    Map<String, Object> transfer(Map<String, String> form) {
        require(form, "amount", "currency", "destination", "transfer_group");
        if (!Boolean.TRUE.equals(store.get(form.get("destination")).get("payouts_enabled"))) {
            throw refused(400, "insufficient_capabilities_for_transfer", null);
        }
        var made = store.make("tr", "transfer", form);
        made.put("amount", Long.parseLong(form.get("amount")));
        made.put("currency", form.get("currency"));
        made.put("destination", form.get("destination"));
        made.put("transfer_group", form.get("transfer_group"));
        made.put("amount_reversed", 0L);
        store.tell("transfer.created", made.get("id"));
        return made;
    }

    Map<String, Object> reversal(Map<String, Object> transfer, Map<String, String> form) {
        require(form, "amount");
        long sum = (long) transfer.get("amount_reversed") + Long.parseLong(form.get("amount"));
        if (sum > (long) transfer.get("amount")) {
            throw refused(400, "amount_too_large", null);
        }
        transfer.put("amount_reversed", sum);
        store.tell("transfer.reversed", transfer.get("id"));
        return store.make("trr", "transfer_reversal", form);
    }
}
