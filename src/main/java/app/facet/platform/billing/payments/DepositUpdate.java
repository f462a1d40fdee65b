package app.facet.platform.billing.payments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings deposits up to date. */
@Component
class DepositUpdate {

    private final DepositRows rows;
    private final ChargeUpdate charges;
    private final Customers customers;
    private final Dunning dunning;
    private final TransactionTemplate transactions;

    DepositUpdate(
            DepositRows rows,
            ChargeUpdate charges,
            Customers customers,
            Dunning dunning,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.charges = charges;
        this.customers = customers;
        this.dunning = dunning;
        this.transactions = transactions;
    }

    /** @return whether the page is one of a deposit of ours */
    boolean bring(PaymentProvider provider, String checkout) {
        Checkout now = provider.checkouts().find(checkout);
        UUID order = now.order();
        if (order == null) {
            return false;
        }
        Optional<Deposit> deposit = transactions.execute(status -> {
            Optional<Deposit> found = rows.find(order);
            found.ifPresent(one -> rows.follow(one, now));
            return found;
        });
        if (deposit.isPresent() && now.charge() != null) {
            charges.bring(provider, now.charge());
        }
        return deposit.isPresent();
    }

    void bring(PaymentProvider provider, Deposit deposit) {
        if (deposit.charge() != null) {
            charges.bring(provider, deposit.charge());
        } else if (deposit.card() != null) {
            bringTaken(provider, deposit, deposit.card());
        } else if (deposit.checkout() != null) {
            bring(provider, deposit.checkout());
        }
        Deposit now = transactions.execute(status -> rows.find(deposit.id())).orElse(deposit);
        if (now.way() == DepositPlan.Way.SAVED_CARD && now.state() == Deposit.State.DECLINED) {
            transactions.executeWithoutResult(status -> dunning.declined(now.account(), now));
        }
    }

    /** Money may have been taken from a kept card by somebody who did not live to write it down. */
    private void bringTaken(PaymentProvider provider, Deposit deposit, String card) {
        var kept = new KeptCard(
                deposit.id(), deposit.account(), customers.of(deposit.account(), provider), card, deposit.amount());
        provider.charges()
                .findTaken(kept, deposit.key("charge"))
                .ifPresent(taken -> charges.bring(provider, taken.ref()));
    }
}
