package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices who pays for two plans at once, as somebody may who has one and buys another in an app store. Nobody but they can
 * end that one, so they are told, and the back office finds it among the differences.
 */
@Component
public class TwoPlans {

    private final MembershipRows rows;
    private final Dunning dunning;
    private final DifferenceRows differences;

    TwoPlans(MembershipRows rows, Dunning dunning, DifferenceRows differences) {
        this.rows = rows;
        this.dunning = dunning;
        this.differences = differences;
    }

    /** Part of the transaction that wrote a subscription. Each two are told of once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notice(AccountId account) {
        List<Subscription> paid =
                rows.of(account).stream().filter(Subscription::isPaid).toList();
        for (int newer = 0; newer < paid.size() - 1; newer++) {
            notice(account, paid.get(newer), paid.get(newer + 1));
        }
    }

    private void notice(AccountId account, Subscription newer, Subscription older) {
        if (dunning.paidTwice(account, newer.id() + ":" + older.id())) {
            differences.wrong(
                    new DifferenceRows.Thing(newer.provider(), Touched.MEMBERSHIP, newer.ref()), Wrong.TWO_PLANS);
        }
    }
}
