package app.facet.platform.billing;

import app.facet.SetClock;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.LedgerAt;
import app.facet.platform.billing.spi.PriceList;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The services of the wallet on a real database, with a clock the test sets. Each call is a transaction of its own. */
final class Bank {

    final SetClock clock = new SetClock(Instant.parse("2027-01-31T10:00:00Z"));
    final Ledger ledger;
    final Credits credits;
    final CreditIssue issue;
    final Coupons coupons;
    final Wallets wallets;
    final Lots lots;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Bank(JdbcClient jdbc, Plans plans, CreditUpdates updates, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        ledger = LedgerAt.clock(jdbc, clock);
        wallets = new Wallets(jdbc, updates, clock);
        lots = new Lots(jdbc);
        var uses = new Uses(jdbc);
        var holds = new Holds(jdbc, clock);
        issue = new CreditIssue(wallets, lots, ledger, plans.at(clock), clock);
        var prices = new Prices(new StaticListableBeanFactory().getBeanProvider(PriceList.class), jdbc);
        var offers = new Offers(plans.at(clock), new Terms(jdbc), prices, uses, wallets, clock);
        credits = new Credits(
                plans.at(clock),
                issue,
                wallets,
                offers,
                holds,
                new Settling(wallets, lots, uses, holds, ledger, clock));
        coupons = new Coupons(jdbc, issue, clock);
    }

    <T> T in(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    void run(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    void gift(AccountId account, long amount) {
        gift(account, amount, null);
    }

    void gift(AccountId account, long amount, java.time.@org.jspecify.annotations.Nullable Instant until) {
        run(() -> issue.grant(account, CreditSource.GIFT, amount, until, "gift:" + UUID.randomUUID()));
    }

    CreditBalance balance(AccountId account) {
        return in(() -> credits.balance(account));
    }

    Offer offer(AccountId account, TestAction action, int quantity) {
        return in(() -> credits.offer(account, action, quantity));
    }

    void hold(AccountId account, TestAction action, int quantity, String reference) {
        run(() -> credits.hold(account, action, quantity, reference));
    }

    boolean capture(AccountId account, TestAction action, String reference) {
        return in(() -> credits.capture(account, action, reference));
    }

    void subscribe(AccountId account, String plan, String status) {
        run(() -> jdbc.sql("""
                insert into billing_subscription (id, account_id, provider, provider_ref, plan, yearly, status, anchor_at,
                period_start, period_end, updated_at)
                values (:id, :account, 'test', :ref, :plan, false, :status, :now, :now, :end, :now)""")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("ref", UUID.randomUUID().toString())
                .param("plan", plan)
                .param("status", status)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("end", clock.instant().plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC))
                .update());
    }

    /** As {@link #subscribe}, with so many days before anything is due. */
    void tryOut(AccountId account, String plan, int days) {
        subscribe(account, plan, "TRIALING");
        run(() -> jdbc.sql("update billing_subscription set trial_end = :end where account_id = :account")
                .param("account", account.value())
                .param("end", clock.instant().plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update());
    }

    void term(String plan, TestAction action, PlanTerm.Kind kind, Per per, Integer quantity) {
        run(() -> jdbc.sql("""
                insert into billing_plan_term (plan, action, kind, per, quantity)
                values (:plan, :action, :kind, :per, :quantity)""")
                .param("plan", plan)
                .param("action", action.key())
                .param("kind", kind.name())
                .param("per", per.name())
                .param("quantity", quantity)
                .update());
    }

    void forgetTerms() {
        run(() -> jdbc.sql("delete from billing_plan_term where action like 'test.%'")
                .update());
    }
}
