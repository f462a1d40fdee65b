package app.facet.platform.billing.payments;

import app.facet.platform.billing.payments.Comparison.Look;
import app.facet.platform.billing.payments.Comparison.Result;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What was begun by us and may not have been finished: deposits, transfers, refunds. */
@Component
class OpenEnds {

    private final DepositRows deposits;
    private final DepositUpdate depositUpdates;
    private final PayoutRows payouts;
    private final PayeeUpdate payees;
    private final RefundRun refunds;
    private final PaymentProviders providers;
    private final Comparison comparison;
    private final TransactionTemplate transactions;

    OpenEnds(
            DepositRows deposits,
            DepositUpdate depositUpdates,
            PayoutRows payouts,
            PayeeUpdate payees,
            RefundRun refunds,
            PaymentProviders providers,
            Comparison comparison,
            TransactionTemplate transactions) {
        this.deposits = deposits;
        this.depositUpdates = depositUpdates;
        this.payouts = payouts;
        this.payees = payees;
        this.refunds = refunds;
        this.providers = providers;
        this.comparison = comparison;
        this.transactions = transactions;
    }

    Result finish(Instant since) {
        return deposits(since).plus(transfers(since)).plus(refunds());
    }

    private Result deposits(Instant since) {
        return comparison.all(
                transactions.execute(status -> deposits.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.CHECKOUT,
                        one.id().toString(),
                        () -> transactions
                                .execute(status -> deposits.find(one.id()))
                                .map(Deposit::state),
                        () -> depositUpdates.bring(providers.named(one.provider()), one)));
    }

    private Result transfers(Instant since) {
        return comparison.all(
                transactions.execute(status -> payouts.worthAnotherLook(providers.held(), since)),
                one -> new Look(
                        one.provider(),
                        Touched.TRANSFER,
                        one.id().toString(),
                        () -> transactions.execute(status -> payouts.transfer(one.reference())),
                        () -> payees.send(providers.named(one.provider()), one.reference())));
    }

    private Result refunds() {
        return comparison.all(
                refunds.waiting(),
                one -> new Look(
                        "ours",
                        Touched.CHARGE,
                        "refund " + one,
                        () -> refunds.waiting().contains(one),
                        () -> refunds.run(one)));
    }
}
