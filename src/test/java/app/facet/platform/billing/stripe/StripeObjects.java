package app.facet.platform.billing.stripe;

import static app.facet.platform.billing.stripe.StripeStore.list;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What the scripted Stripe answers to each call, and what its people, banks and time do behind our back. */
public final class StripeObjects {

    private static final String NAMES = "(cus|cs|price|sub|in|pi|acct|tr|facet)[_-]";

    private final StripeStore store;
    private final StripeCatalogue catalogue;
    private final StripeIntents intents;
    private final StripeCoupons discounts;
    private final StripeInvoicing invoices;
    private final StripePlans plans;
    private final StripeSessions sessions;
    private final StripeConnect connect;

    /** Objects whose state changed, each with the kind of news Stripe would send. */
    public final List<String[]> news;

    StripeObjects(Clock clock) {
        store = new StripeStore(clock);
        news = store.news;
        catalogue = new StripeCatalogue(store);
        intents = new StripeIntents(store);
        discounts = new StripeCoupons(store);
        invoices = new StripeInvoicing(store, intents, discounts);
        plans = new StripePlans(store, invoices, discounts);
        sessions = new StripeSessions(store, intents, plans);
        connect = new StripeConnect(store);
    }

    synchronized Object call(String call, Map<String, String> form) {
        String[] parts = call.split("[ /]", -1);
        String what = call.replaceAll("(?<=/)" + NAMES + "[^/]+", "{id}");
        String id = parts.length > 2 ? ref(parts) : "";
        return switch (what) {
            case "POST customers" -> store.make("cus", "customer", form, "metadata[account]");
            case "POST checkout/sessions" -> sessions.open(form);
            case "GET checkout/sessions/{id}" -> store.expanded(store.get(id), "payment_intent", "setup_intent");
            case "POST checkout/sessions/{id}/expire" -> sessions.expire(store.get(id));
            case "GET prices" -> list(store.of("price", "lookup_key", form.get("lookup_keys[0]")));
            case "POST prices" -> catalogue.price(form);
            case "POST coupons" -> catalogue.coupon(form);
            case "GET subscriptions/{id}" -> plans.seen(store.get(id), form);
            case "GET coupons/{id}",
                    "GET invoices/{id}",
                    "GET prices/{id}",
                    "GET accounts/{id}",
                    "GET transfers/{id}" -> store.get(id);
            case "POST subscriptions/{id}" -> plans.seen(plans.change(store.get(id), form), form);
            case "DELETE subscriptions/{id}" -> plans.ended(store.get(id));
            case "POST invoices/create_preview" -> plans.preview(form);
            case "GET invoices" -> list(store.of("invoice", "subscription", form.get("subscription")));
            case "GET payment_intents" -> list(store.of("payment_intent", "customer", form.get("customer")));
            case "GET payment_intents/{id}" -> intents.seen(store.get(id));
            case "POST payment_intents" -> intents.offSession(form);
            case "POST payment_intents/{id}/capture" -> intents.capture(store.get(id), form);
            case "POST payment_intents/{id}/cancel" -> intents.cancel(store.get(id));
            case "POST refunds" -> intents.refund(form);
            case "GET disputes" -> list(store.of("dispute", "payment_intent", form.get("payment_intent")));
            case "GET invoice_payments" ->
                list(store.of("invoice_payment", "intent", form.get("payment[payment_intent]")));
            case "POST accounts" -> connect.account(form);
            case "POST account_links" ->
                Map.of("object", "account_link", "url", "https://connect.example/" + form.get("account"));
            case "GET transfers" -> list(store.of("transfer", "transfer_group", form.get("transfer_group")));
            case "POST transfers" -> connect.transfer(form);
            case "POST transfers/{id}/reversals" -> connect.reversal(store.get(id), form);
            case "POST billing_portal/sessions" ->
                Map.of("object", "billing_portal.session", "url", "https://portal.example");
            default -> throw StripeStore.refused(404, "unknown_url " + what, null);
        };
    }

    private static String ref(String[] parts) {
        for (String part : parts) {
            if (part.matches(NAMES + ".+")) {
                return part;
            }
        }
        return "";
    }

    /** How many there are of a kind. */
    public synchronized long all(String kind) {
        return store.count(kind);
    }

    /** From now on 2.9 % and 30 of the smallest coin are kept of each payment, and known at once. */
    public synchronized void keepFees() {
        intents.keepFees();
    }

    /** Somebody pays on a page. */
    public synchronized void pay(String page) {
        sessions.pay(page);
    }

    /** Their bank refuses the card; the page stays. */
    public synchronized void decline(String page) {
        sessions.stopped(page, "requires_payment_method", "payment_intent.payment_failed");
    }

    /** Their bank wants to hear it from them; the page waits. */
    public synchronized void askBank(String page) {
        sessions.stopped(page, "requires_action", "payment_intent.requires_action");
    }

    /** A bank lets go what was held too long. */
    public synchronized void expireHold(String intent) {
        intents.cancel(store.get(intent));
    }

    public synchronized void dispute(String intent) {
        intents.dispute(intent);
    }

    public synchronized void closeDispute(String intent, boolean won) {
        intents.closeDispute(intent, won);
    }

    /** The period is over and the next one is paid, or not. */
    public synchronized void renew(String subscription, boolean works) {
        plans.renew(subscription, works);
    }

    /** Somebody takes a discount away, or time does. */
    public synchronized void dropDiscounts(String subscription) {
        discounts.drop(store.get(subscription));
    }

    /** How much of what they paid is left for invoices to come. */
    public synchronized long credit(String subscription) {
        return invoices.credit(store.get(subscription));
    }

    /** Three days before. */
    public synchronized void trialWillEnd(String subscription) {
        store.tell("customer.subscription.trial_will_end", subscription);
    }

    /** Nobody paid, however often it was tried. */
    public synchronized void giveUp(String subscription) {
        plans.ended(store.get(subscription));
    }

    /** Somebody has said who they are. */
    public synchronized void onboarded(String account) {
        connect.onboarded(account);
    }
}
