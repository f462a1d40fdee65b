package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings subscriptions up to date, with their newest bill. */
@Component
class MembershipUpdate {

    private final MembershipRows rows;
    private final BillUpdate bills;
    private final Dunning dunning;
    private final TwoPlans twoPlans;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MembershipUpdate(
            MembershipRows rows,
            BillUpdate bills,
            Dunning dunning,
            TwoPlans twoPlans,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.bills = bills;
        this.dunning = dunning;
        this.twoPlans = twoPlans;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return whether it is ours */
    boolean bring(PaymentProvider provider, String ref) {
        boolean[] ours = {true};
        Converging.until(() -> {
            Optional<Subscription> before = transactions.execute(status -> rows.find(provider.name(), ref));
            Membership found = provider.memberships().find(ref);
            Membership now =
                    before.map(row -> found.after(row, clock.instant())).orElse(found);
            ours[0] = now.account() != null && now.plan() != null && bring(provider, before, now);
            return !ours[0] || isWritten(provider, now);
        });
        return ours[0];
    }

    private boolean bring(PaymentProvider provider, Optional<Subscription> before, Membership now) {
        AccountId account = java.util.Objects.requireNonNull(now.account());
        boolean known = transactions.execute(status -> {
            if (!exists(account)) {
                return false;
            }
            boolean written = before.map(row -> row.isAs(now) || rows.advance(row, now))
                    .orElseGet(() -> rows.insert(provider.name(), account, now));
            if (written) {
                dunning.about(account, now);
                twoPlans.notice(account);
            }
            return true;
        });
        if (known && now.latestBill() != null) {
            bills.bring(provider, now.latestBill());
        }
        return known;
    }

    /** What stands there is what was seen, so nobody came in between. */
    private boolean isWritten(PaymentProvider provider, Membership seen) {
        return transactions
                .execute(status -> rows.find(provider.name(), seen.ref()))
                .filter(row -> row.isAs(seen))
                .isPresent();
    }

    private boolean exists(AccountId account) {
        return jdbc.sql("select count(*) from account where id = :id")
                        .param("id", account.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
