package app.facet.platform.billing.stripe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the scripted Stripe holds, and how it changes. Objects are maps as they are written in JSON. */
public final class StripeObjects {

    /** An answer other than 200. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final int status;
        final transient Map<String, Object> error;

        Refused(int status, Map<String, Object> error) {
            this.status = status;
            this.error = error;
        }
    }

    private final Clock clock;
    private final Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    private final String run = java.util.UUID.randomUUID().toString().substring(0, 8);
    private int newest;

    /** Objects whose state changed, each with the kind of news Stripe would send. */
    public final List<String[]> news = new ArrayList<>();

    StripeObjects(Clock clock) {
        this.clock = clock;
    }

    synchronized Object call(String call, Map<String, String> form) {
        String[] parts = call.split("[ /]", -1);
        String what = call.replaceAll("(?<=/)(cus|cs|price|sub|in|pi|acct|tr|facet)[_-][^/]+", "{id}");
        String id = parts.length > 2 ? ref(parts) : "";
        return switch (what) {
            case "POST customers" -> make("cus", "customer", form, "metadata[account]");
            case "POST checkout/sessions" -> session(form);
            case "GET checkout/sessions/{id}" -> expandedSession(get(id));
            case "POST checkout/sessions/{id}/expire" -> expire(get(id));
            case "GET prices" -> list(of("price", "lookup_key", form.get("lookup_keys[0]")));
            case "POST prices" -> price(form);
            case "POST coupons" -> coupon(form);
            case "GET coupons/{id}",
                    "GET subscriptions/{id}",
                    "GET invoices/{id}",
                    "GET accounts/{id}",
                    "GET transfers/{id}" -> get(id);
            case "POST subscriptions/{id}" -> change(get(id), form);
            case "DELETE subscriptions/{id}" -> ended(get(id));
            case "POST invoices/create_preview" -> preview(form);
            case "GET invoices" -> list(of("invoice", "subscription", form.get("subscription")));
            case "GET payment_intents/{id}" -> expandedIntent(get(id));
            case "POST payment_intents" -> offSession(form);
            case "POST payment_intents/{id}/capture" -> capture(get(id), form);
            case "POST payment_intents/{id}/cancel" -> cancel(get(id));
            case "POST refunds" -> refund(form);
            case "GET disputes" -> list(of("dispute", "payment_intent", form.get("payment_intent")));
            case "GET invoice_payments" -> list(of("invoice_payment", "intent", form.get("payment[payment_intent]")));
            case "POST accounts" -> account(form);
            case "POST account_links" ->
                Map.of("object", "account_link", "url", "https://connect.example/" + form.get("account"));
            case "POST transfers" -> transfer(form);
            case "POST transfers/{id}/reversals" -> reversal(get(id), form);
            case "POST billing_portal/sessions" ->
                Map.of("object", "billing_portal.session", "url", "https://portal.example");
            default -> throw refused(404, "unknown_url " + what, null);
        };
    }

    private static String ref(String[] parts) {
        for (String part : parts) {
            if (part.matches("(cus|cs|price|sub|in|pi|acct|tr|facet)[_-].+")) {
                return part;
            }
        }
        return "";
    }

    static Refused refused(int status, String code, @Nullable Map<String, Object> more) {
        var error = new TreeMap<String, Object>(Map.of("type", "invalid_request_error", "code", code, "message", code));
        if (more != null) {
            error.putAll(more);
        }
        return new Refused(status, error);
    }

    private static void require(Map<String, String> form, String... fields) {
        for (String field : fields) {
            if (form.getOrDefault(field, "").isBlank()) {
                throw refused(400, "parameter_missing", Map.of("param", field));
            }
        }
    }

    private Map<String, Object> make(String prefix, String kind, Map<String, String> form, String... required) {
        require(form, required);
        var made = new LinkedHashMap<String, Object>();
        made.put("id", "%s_%s%08d".formatted(prefix, run, ++newest));
        made.put("object", kind);
        made.put("created", now());
        var metadata = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("metadata[")) {
                metadata.put(name.substring(9, name.length() - 1), value);
            }
        });
        made.put("metadata", metadata);
        all.put((String) made.get("id"), made);
        return made;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    public synchronized Map<String, Object> get(String id) {
        var found = all.get(id);
        if (found == null) {
            throw refused(404, "resource_missing", null);
        }
        return found;
    }

    /** How many there are of a kind. */
    public synchronized long all(String kind) {
        return all.values().stream()
                .filter(one -> kind.equals(one.get("object")))
                .count();
    }

    private List<Map<String, Object>> of(String kind, String field, @Nullable Object value) {
        return all.values().stream()
                .filter(one ->
                        kind.equals(one.get("object")) && String.valueOf(value).equals(String.valueOf(one.get(field))))
                .toList();
    }

    private static Map<String, Object> list(List<Map<String, Object>> data) {
        return Map.of("object", "list", "data", data, "has_more", false);
    }

    private void tell(String kind, Object id) {
        news.add(new String[] {kind, (String) id});
    }

    private Map<String, Object> price(Map<String, String> form) {
        require(form, "currency", "unit_amount", "recurring[interval]", "product_data[name]", "lookup_key");
        if (!of("price", "lookup_key", form.get("lookup_key")).isEmpty()) {
            throw refused(400, "resource_already_exists", null);
        }
        var made = make("price", "price", form);
        made.put("lookup_key", form.get("lookup_key"));
        made.put("unit_amount", Long.parseLong(form.get("unit_amount")));
        made.put("interval", form.get("recurring[interval]"));
        return made;
    }

    private Map<String, Object> coupon(Map<String, String> form) {
        require(form, "id", "duration");
        if (all.containsKey(form.get("id"))) {
            throw refused(400, "resource_already_exists", null);
        }
        var made = make("coupon", "coupon", form);
        made.put("id", form.get("id"));
        made.put(
                "percent_off",
                Integer.parseInt(form.getOrDefault("percent_off", "0").replaceAll("\\..*", "")));
        all.put(form.get("id"), made);
        return made;
    }

    private Map<String, Object> session(Map<String, String> form) {
        require(form, "mode", "customer", "client_reference_id", "success_url", "cancel_url", "expires_at");
        get(form.get("customer"));
        long lasts = Long.parseLong(form.get("expires_at")) - now();
        if (lasts < 30 * 60 || lasts > 24 * 3600) {
            throw refused(400, "expires_at", null);
        }
        boolean setup = form.get("mode").equals("setup");
        if (!setup) {
            require(form, "line_items[0][quantity]");
        }
        long amount = 0;
        if (form.get("mode").equals("payment")) {
            require(form, "line_items[0][price_data][currency]", "line_items[0][price_data][product_data][name]");
            amount = Long.parseLong(form.get("line_items[0][price_data][unit_amount]"));
        } else if (!setup) {
            amount = (long) get(form.get("line_items[0][price]")).get("unit_amount");
        }
        if (form.containsKey("discounts[0][coupon]")) {
            amount -= amount * (int) get(form.get("discounts[0][coupon]")).get("percent_off") / 100;
        }
        if (form.containsKey("subscription_data[trial_period_days]")) {
            amount = 0;
        }
        var made = make("cs", "checkout.session", form);
        made.put("status", "open");
        made.put("payment_status", "unpaid");
        made.put("mode", form.get("mode"));
        made.put("client_reference_id", form.get("client_reference_id"));
        made.put("amount_total", amount);
        made.put("currency", form.getOrDefault("line_items[0][price_data][currency]", "usd"));
        made.put("total_details", Map.of("amount_tax", 0, "amount_discount", 0, "amount_shipping", 0));
        made.put("url", "https://checkout.example/" + made.get("id"));
        made.put("form", form);
        return made;
    }

    private Map<String, Object> expandedSession(Map<String, Object> session) {
        var seen = new LinkedHashMap<>(session);
        if (session.get("payment_intent") != null) {
            seen.put("payment_intent", get((String) session.get("payment_intent")));
        }
        if (session.get("setup_intent") != null) {
            seen.put("setup_intent", get((String) session.get("setup_intent")));
        }
        return seen;
    }

    private Map<String, Object> expire(Map<String, Object> session) {
        if (!"open".equals(session.get("status"))) {
            throw refused(400, "not_open", null);
        }
        session.put("status", "expired");
        session.put("url", null);
        tell("checkout.session.expired", session.get("id"));
        return session;
    }

    /** Somebody pays on a page. */
    @SuppressWarnings("unchecked")
    public synchronized void pay(String id) {
        var session = get(id);
        var form = (Map<String, String>) session.get("form");
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
                String intent = intent(
                        (long) session.get("amount_total"),
                        (String) session.get("currency"),
                        form.get("payment_intent_data[metadata][order]"),
                        held);
                session.put("payment_intent", intent);
                session.put("payment_status", held ? "unpaid" : "paid");
            }
            case "setup" -> {
                var setup = make("seti", "setup_intent", Map.of());
                setup.put("payment_method", "pm_card_works");
                session.put("setup_intent", setup.get("id"));
                session.put("payment_status", "no_payment_required");
            }
            default -> {
                session.put("subscription", begun(form));
                session.put("payment_status", "paid");
            }
        }
        tell("checkout.session.completed", id);
    }

    private String intent(long amount, String currency, @Nullable String order, boolean held) {
        var made = make("pi", "payment_intent", order == null ? Map.of() : Map.of("metadata[order]", order));
        var charge = make("ch", "charge", Map.of());
        charge.put("payment_intent", made.get("id"));
        charge.put("amount_refunded", 0L);
        charge.put("disputed", false);
        charge.put(
                "payment_method_details",
                Map.of("type", "card", "card", held ? Map.of("capture_before", now() + 7 * 86_400) : Map.of()));
        made.put("amount", amount);
        made.put("currency", currency);
        made.put("amount_received", held ? 0L : amount);
        made.put("status", held ? "requires_capture" : "succeeded");
        made.put("latest_charge", charge.get("id"));
        tell(held ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", made.get("id"));
        return (String) made.get("id");
    }

    private Map<String, Object> expandedIntent(Map<String, Object> intent) {
        var seen = new LinkedHashMap<>(intent);
        if (intent.get("latest_charge") != null) {
            seen.put("latest_charge", get((String) intent.get("latest_charge")));
        }
        return seen;
    }

    private Map<String, Object> offSession(Map<String, String> form) {
        require(form, "amount", "currency", "customer", "payment_method", "off_session", "confirm");
        String id =
                intent(Long.parseLong(form.get("amount")), form.get("currency"), form.get("metadata[order]"), false);
        String card = form.get("payment_method");
        if (!card.endsWith("works")) {
            var made = get(id);
            String code = card.endsWith("asks") ? "authentication_required" : "card_declined";
            made.put("status", "requires_payment_method");
            made.put("amount_received", 0L);
            made.put("latest_charge", null);
            made.put("last_payment_error", Map.of("type", "card_error", "code", code));
            tell("payment_intent.payment_failed", id);
            throw refused(402, code, Map.of("type", "card_error", "payment_intent", made));
        }
        return get(id);
    }

    private Map<String, Object> capture(Map<String, Object> intent, Map<String, String> form) {
        require(form, "amount_to_capture");
        if (!"requires_capture".equals(intent.get("status"))) {
            throw refused(400, "payment_intent_unexpected_state", null);
        }
        intent.put("status", "succeeded");
        intent.put("amount_received", Long.parseLong(form.get("amount_to_capture")));
        tell("payment_intent.succeeded", intent.get("id"));
        return intent;
    }

    private Map<String, Object> cancel(Map<String, Object> intent) {
        if ("succeeded".equals(intent.get("status"))) {
            throw refused(400, "payment_intent_unexpected_state", null);
        }
        intent.put("status", "canceled");
        tell("payment_intent.canceled", intent.get("id"));
        return intent;
    }

    /** A bank lets go what was held too long. */
    public synchronized void expireHold(String intent) {
        cancel(get(intent));
    }

    private Map<String, Object> refund(Map<String, String> form) {
        require(form, "payment_intent", "amount");
        var intent = get(form.get("payment_intent"));
        var charge = get((String) intent.get("latest_charge"));
        long sum = (long) charge.get("amount_refunded") + Long.parseLong(form.get("amount"));
        if (sum > (long) intent.get("amount_received")) {
            throw refused(400, "charge_already_refunded", null);
        }
        charge.put("amount_refunded", sum);
        tell("charge.refunded", intent.get("id"));
        return make("re", "refund", form);
    }

    public synchronized void dispute(String intent) {
        var made = make("dp", "dispute", Map.of());
        made.put("payment_intent", intent);
        made.put("amount", get(intent).get("amount_received"));
        made.put("status", "needs_response");
        get((String) get(intent).get("latest_charge")).put("disputed", true);
        tell("charge.dispute.created", intent);
    }

    public synchronized void closeDispute(String intent, boolean won) {
        of("dispute", "payment_intent", intent).forEach(one -> one.put("status", won ? "won" : "lost"));
        tell("charge.dispute.closed", intent);
    }

    private String begun(Map<String, String> form) {
        var made = make(
                "sub", "subscription", Map.of("metadata[account]", form.get("subscription_data[metadata][account]")));
        var price = get(form.get("line_items[0][price]"));
        String trial = form.get("subscription_data[trial_period_days]");
        Instant start = Instant.ofEpochSecond(now());
        Instant end = trial == null ? next(start, price) : start.plus(Duration.ofDays(Long.parseLong(trial)));
        made.put("status", trial == null ? "active" : "trialing");
        made.put("start_date", now());
        made.put("trial_end", trial == null ? null : end.getEpochSecond());
        made.put("cancel_at_period_end", false);
        period(made, price, start, end);
        if (trial == null) {
            bill(made, (long) price.get("unit_amount"), true);
        }
        tell("customer.subscription.created", made.get("id"));
        return (String) made.get("id");
    }

    private static Instant next(Instant start, Map<String, Object> price) {
        var at = start.atOffset(ZoneOffset.UTC);
        return (price.get("interval").equals("year") ? at.plusYears(1) : at.plusMonths(1)).toInstant();
    }

    private void period(Map<String, Object> subscription, Map<String, Object> price, Instant start, Instant end) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", "si_" + subscription.get("id"));
        item.put("object", "subscription_item");
        item.put("price", price);
        item.put("current_period_start", start.getEpochSecond());
        item.put("current_period_end", end.getEpochSecond());
        subscription.put("items", list(List.of(item)));
    }

    private void bill(Map<String, Object> subscription, long amount, boolean works) {
        var made = make("in", "invoice", Map.of());
        made.put("currency", "usd");
        made.put("subscription", subscription.get("id"));
        made.put(
                "parent",
                Map.of(
                        "type",
                        "subscription_details",
                        "subscription_details",
                        Map.of("subscription", subscription.get("id"))));
        made.put(
                "lines",
                list(List.of(
                        Map.of("id", "il_1", "object", "line_item", "amount", amount, "description", "1 × Facet"))));
        made.put("total", amount);
        made.put("attempt_count", 1);
        made.put("customer_name", "Ada Lovelace");
        made.put("status", works ? "paid" : "open");
        made.put("next_payment_attempt", works ? null : now() + 3 * 86_400);
        if (works) {
            String intent = intent(amount, "usd", null, false);
            var payment = make("inpay", "invoice_payment", Map.of());
            payment.put("invoice", made.get("id"));
            payment.put("intent", intent);
            payment.put("status", "paid");
            payment.put("payment", Map.of("type", "payment_intent", "payment_intent", intent));
            made.put("payments", list(List.of(payment)));
        } else {
            made.put("payments", list(List.of()));
        }
        subscription.put("latest_invoice", made.get("id"));
        tell(works ? "invoice.paid" : "invoice.payment_failed", made.get("id"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> subscription) {
        var items = (Map<String, Object>) subscription.get("items");
        return ((List<Map<String, Object>>) items.get("data")).getFirst();
    }

    /** The period is over and the next one is paid, or not. */
    @SuppressWarnings("unchecked")
    public synchronized void renew(String id, boolean works) {
        var subscription = get(id);
        var price = (Map<String, Object>) item(subscription).get("price");
        Instant start = Instant.ofEpochSecond(now());
        period(subscription, price, start, next(start, price));
        subscription.put("status", works ? "active" : "past_due");
        bill(subscription, (long) price.get("unit_amount"), works);
        tell("customer.subscription.updated", id);
    }

    /** Half of the period is left, so that sums are easy to check. */
    private static long half(long amount) {
        return amount / 2;
    }

    @SuppressWarnings("unchecked")
    private long[] costs(Map<String, Object> subscription, String to) {
        var from = (Map<String, Object>) item(subscription).get("price");
        return new long[] {half((long) from.get("unit_amount")), half((long) get(to).get("unit_amount"))};
    }

    private Map<String, Object> preview(Map<String, String> form) {
        require(
                form,
                "subscription",
                "subscription_details[items][0][id]",
                "subscription_details[items][0][price]",
                "subscription_details[proration_date]");
        long[] costs = costs(get(form.get("subscription")), form.get("subscription_details[items][0][price]"));
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

    private Map<String, Object> change(Map<String, Object> subscription, Map<String, String> form) {
        if (form.containsKey("cancel_at_period_end")) {
            subscription.put(
                    "cancel_at_period_end", form.get("cancel_at_period_end").equals("true"));
        }
        if (form.containsKey("items[0][price]")) {
            require(form, "items[0][id]", "proration_date", "proration_behavior");
            long[] costs = costs(subscription, form.get("items[0][price]"));
            var item = item(subscription);
            item.put("price", get(form.get("items[0][price]")));
            if (costs[1] > costs[0]) {
                bill(subscription, costs[1] - costs[0], true);
            }
        }
        tell("customer.subscription.updated", subscription.get("id"));
        return subscription;
    }

    private Map<String, Object> ended(Map<String, Object> subscription) {
        subscription.put("status", "canceled");
        subscription.put("ended_at", now());
        tell("customer.subscription.deleted", subscription.get("id"));
        return subscription;
    }

    private Map<String, Object> account(Map<String, String> form) {
        require(form, "type", "capabilities[transfers][requested]");
        var made = make("acct", "account", form);
        made.put("charges_enabled", false);
        made.put("payouts_enabled", false);
        made.put("requirements", Map.of("currently_due", List.of("external_account")));
        return made;
    }

    /** Somebody has said who they are. */
    public synchronized void onboarded(String id) {
        get(id).put("charges_enabled", true);
        get(id).put("payouts_enabled", true);
        get(id).put("requirements", Map.of("currently_due", List.of()));
        tell("account.updated", id);
    }

    private Map<String, Object> transfer(Map<String, String> form) {
        require(form, "amount", "currency", "destination", "transfer_group");
        if (!Boolean.TRUE.equals(get(form.get("destination")).get("payouts_enabled"))) {
            throw refused(400, "insufficient_capabilities_for_transfer", null);
        }
        var made = make("tr", "transfer", form);
        made.put("amount", Long.parseLong(form.get("amount")));
        made.put("currency", form.get("currency"));
        made.put("destination", form.get("destination"));
        made.put("amount_reversed", 0L);
        tell("transfer.created", made.get("id"));
        return made;
    }

    private Map<String, Object> reversal(Map<String, Object> transfer, Map<String, String> form) {
        require(form, "amount");
        long sum = (long) transfer.get("amount_reversed") + Long.parseLong(form.get("amount"));
        if (sum > (long) transfer.get("amount")) {
            throw refused(400, "amount_too_large", null);
        }
        transfer.put("amount_reversed", sum);
        tell("transfer.reversed", transfer.get("id"));
        return make("trr", "transfer_reversal", form);
    }
}
