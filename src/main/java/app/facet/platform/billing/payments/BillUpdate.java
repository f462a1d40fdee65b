package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings bills of subscriptions up to date: what was paid for them, and word to their owner when nothing was. */
@Component
class BillUpdate {

    private final ChargeUpdate charges;
    private final Dunning dunning;
    private final TransactionTemplate transactions;

    BillUpdate(ChargeUpdate charges, Dunning dunning, TransactionTemplate transactions) {
        this.charges = charges;
        this.dunning = dunning;
        this.transactions = transactions;
    }

    /** @return whether it is ours */
    boolean bring(PaymentProvider provider, String ref) {
        Bill now = provider.memberships().bill(ref);
        if (now.membership() == null) {
            return false;
        }
        if (now.charge() != null) {
            charges.bring(provider, now.charge());
        }
        if (now.state() == Bill.State.OPEN && now.tries() > 0) {
            Membership membership = provider.memberships().find(now.membership());
            AccountId account = membership.account();
            if (account != null) {
                transactions.executeWithoutResult(status -> dunning.about(account, membership, now));
            }
        }
        return true;
    }
}
