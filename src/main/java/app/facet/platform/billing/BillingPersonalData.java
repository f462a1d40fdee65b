package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's plan and credits. What the law wants kept of money stays in the ledger, without saying whose it was. */
@Component
class BillingPersonalData implements PersonalData {

    /** What refers to others comes first. */
    private static final List<String> FORGOTTEN = List.of(
            "billing_hold_lot",
            "billing_hold_use",
            "billing_hold",
            "billing_lot",
            "billing_use",
            "billing_wallet",
            "billing_redemption",
            "billing_subscription",
            "billing_account_plan");

    private static final List<String> KEPT = List.of("billing_booking", "billing_entry", "billing_subscription_change");

    private final Plans plans;
    private final Credits credits;
    private final SubscriptionHistory history;
    private final JdbcClient jdbc;

    BillingPersonalData(Plans plans, Credits credits, SubscriptionHistory history, JdbcClient jdbc) {
        this.plans = plans;
        this.credits = credits;
        this.history = history;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "billing";
    }

    @Override
    public Set<String> tables() {
        return Stream.concat(FORGOTTEN.stream(), KEPT.stream()).collect(Collectors.toSet());
    }

    @Override
    @Transactional
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "plan", plans.of(account));
        archive.json(section(), "credits", credits.balance(account));
        archive.json(section(), "subscriptions", rows(account, """
                select provider, plan, yearly, status, anchor_at, period_start, period_end, trial_end, ended_at
                from billing_subscription where account_id = :account order by anchor_at"""));
        archive.json(section(), "subscription-changes", rows(account, """
                select changed_at, kind, plan, yearly, currency, recurring from billing_subscription_change
                where account_id = :account order by changed_at, step"""));
        archive.json(section(), "ledger", rows(account, """
                select b.booked_at, b.kind, b.reference, e.pot, e.unit, e.amount
                from billing_booking b join billing_entry e on e.booking_id = b.id
                where b.account_id = :account order by b.booked_at, e.pot"""));
        archive.json(section(), "actions", rows(account, """
                select action, reference, quantity, included, credits, state, held_at, settled_at from billing_hold
                where account_id = :account order by held_at"""));
        archive.json(section(), "coupons", rows(account, """
                select coupon, redeemed_at from billing_redemption where account_id = :account order by redeemed_at"""));
    }

    private List<Map<String, @Nullable Object>> rows(AccountId account, String question) {
        return jdbc.sql(question).param("account", account.value()).query().listOfRows();
    }

    @Override
    @ActingAsTheHouse("what stays belongs to nobody, and a person may write only rows of their own")
    @Transactional
    public void erase(AccountId account) {
        history.leave(account);
        FORGOTTEN.forEach(table -> update("delete from %s where account_id = :account".formatted(table), account));
        update("delete from billing_entry where account_id = :account and unit = 'CREDIT'", account);
        update("update billing_entry set account_id = null where account_id = :account", account);
        update("""
                delete from billing_booking where account_id = :account
                and not exists (select 1 from billing_entry e where e.booking_id = billing_booking.id)""", account);
        update("update billing_booking set account_id = null where account_id = :account", account);
    }

    private void update(String statement, AccountId account) {
        jdbc.sql(statement).param("account", account.value()).update();
    }
}
