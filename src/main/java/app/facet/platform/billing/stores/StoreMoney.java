package app.facet.platform.billing.stores;

import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Line;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.kernel.AccountId;
import org.springframework.stereotype.Component;

/** Books what stores take and give back, once for each of their transactions. Play money is not booked. */
@Component
class StoreMoney {

    private final Ledger ledger;

    StoreMoney(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Part of the running transaction. */
    void book(StoreEvent event, AccountId account) {
        StorePrice price = event.price();
        if (price == null || event.sandbox()) {
            return;
        }
        switch (event.type()) {
            case "INITIAL_PURCHASE", "RENEWAL", "NON_RENEWING_PURCHASE" -> book(event, account, price, "sale", 1);
            case "CANCELLATION" -> {
                if (event.refunded()) {
                    book(event, account, price, "refund", -1);
                }
            }
            default -> {
                // moves no money
            }
        }
    }

    private void book(StoreEvent event, AccountId account, StorePrice price, String kind, int sign) {
        String unit = price.paid().unit();
        ledger.book(
                account,
                "store:" + event.transaction() + ":" + kind,
                kind,
                Line.of(Pot.CLEARING, unit, sign * price.proceeds()),
                Line.of(Pot.FEES, unit, sign * price.commission()),
                Line.of(
                        sign > 0 ? Pot.SALES : Pot.REFUNDS,
                        unit,
                        -sign * (price.paid().minor() - price.tax())));
    }
}
