package app.facet.platform.billing.payments;

import org.springframework.stereotype.Component;

/**
 * Has our books say what a provider says. For each kind of thing one function: look at it there, write ours to match, book
 * the money. News, people who come back and the nightly comparison all end here, as often and in whatever order they like.
 */
@Component
class UpToDate {

    private final PurchaseUpdate purchases;
    private final ChargeUpdate charges;
    private final MembershipUpdate memberships;
    private final BillUpdate bills;
    private final DepositUpdate deposits;
    private final PayeeUpdate payees;

    UpToDate(
            PurchaseUpdate purchases,
            ChargeUpdate charges,
            MembershipUpdate memberships,
            BillUpdate bills,
            DepositUpdate deposits,
            PayeeUpdate payees) {
        this.purchases = purchases;
        this.charges = charges;
        this.memberships = memberships;
        this.bills = bills;
        this.deposits = deposits;
        this.payees = payees;
    }

    /** @return whether it is ours */
    boolean bring(PaymentProvider provider, Touched touched, String ref) {
        return switch (touched) {
            case CHECKOUT -> checkout(provider, ref);
            case CHARGE -> charges.bring(provider, ref);
            case MEMBERSHIP -> memberships.bring(provider, ref);
            case BILL -> bills.bring(provider, ref);
            case PAYEE -> payees.bring(provider, ref);
            case TRANSFER -> payees.bringTransfer(provider, ref);
            case STORE, NOTHING -> false;
        };
    }

    boolean checkout(PaymentProvider provider, String ref) {
        return purchases.bring(provider, ref) || deposits.bring(provider, ref);
    }

    boolean purchase(Purchase purchase) {
        return purchases.bring(purchase);
    }
}
