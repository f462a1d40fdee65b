package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Checkout;
import app.facet.platform.billing.payments.CheckoutOrder;
import app.facet.platform.billing.payments.Money;

/**
 * What the page of the sandbox shows.
 *
 * @param due at once
 * @param price each time, for a plan; else the same
 * @param trialDays before anything is due
 * @param asksBank whether the bank waits for a word of the card's owner
 * @param declined whether the last card was no good
 * @param leadsTo where to go when it is over
 */
public record SandboxPage(
        String ref,
        String name,
        CheckoutOrder.Mode mode,
        Money due,
        Money price,
        int trialDays,
        boolean yearly,
        Checkout.State state,
        boolean asksBank,
        boolean declined,
        String leadsTo,
        String cancelTo) {

    static SandboxPage of(Item<SandboxSession> item) {
        var session = item.content();
        var order = session.order();
        var tariff = order.tariff();
        return new SandboxPage(
                item.ref(),
                order.name(),
                order.mode(),
                order.price().with(session.due()),
                order.price(),
                tariff == null ? 0 : tariff.trialDays(),
                tariff != null && tariff.yearly(),
                session.state(),
                session.asksBank(),
                session.declined(),
                order.backTo(),
                order.cancelTo());
    }
}
