package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Purchases as they are stored. Always used inside a transaction. */
@Component
class PurchaseRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PurchaseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Purchase> find(UUID id) {
        return jdbc.sql("select * from billing_purchase where id = :id")
                .param("id", id)
                .query(PurchaseRows::read)
                .optional();
    }

    Optional<Purchase> find(AccountId account, UUID id) {
        return find(id).filter(found -> found.account().equals(account));
    }

    Optional<Purchase> open(String key) {
        return jdbc.sql("select * from billing_purchase where open_key = :key")
                .param("key", key)
                .query(PurchaseRows::read)
                .optional();
    }

    /** Not when another one is open. */
    void insert(Purchase begun) {
        jdbc.sql("""
                insert into billing_purchase (id, account_id, kind, item, yearly, coupon, total, currency, credits,
                valid_days, trial_days, provider, state, open_key, created_at, expires_at, changed_at, version)
                values (:id, :account, :kind, :item, :yearly, :coupon, :total, :currency, :credits,
                :validDays, :trialDays, :provider, 'OPEN', :key, :now, :expires, :now, 0) on conflict do nothing""")
                .param("id", begun.id())
                .param("account", begun.account().value())
                .param("kind", begun.choice().kind().name())
                .param("item", begun.choice().item())
                .param("yearly", begun.choice().yearly())
                .param("coupon", begun.choice().coupon())
                .param("total", begun.total().minor())
                .param("currency", begun.total().unit())
                .param("credits", begun.credits())
                .param("validDays", begun.validDays())
                .param("trialDays", begun.trialDays())
                .param("provider", begun.provider())
                .param("key", begun.openKey())
                .param("now", time(begun.createdAt()))
                .param("expires", time(begun.expiresAt()))
                .update();
    }

    /** Says which page was opened for it. */
    void opened(Purchase purchase, String checkout) {
        jdbc.sql("""
                update billing_purchase set checkout = :checkout, changed_at = :now, version = version + 1
                where id = :id and checkout is null""")
                .param("checkout", checkout)
                .param("now", time(clock.instant()))
                .param("id", purchase.id())
                .update();
    }

    /** Nobody is led to its page any more. */
    void close(Purchase purchase) {
        jdbc.sql("""
                update billing_purchase set open_key = null, changed_at = :now, version = version + 1,
                state = case when state = 'OPEN' then 'EXPIRED' else state end
                where id = :id and open_key is not null""")
                .param("now", time(clock.instant()))
                .param("id", purchase.id())
                .update();
    }

    /** Writes how the page stands. False when somebody else wrote since it was read. */
    boolean advance(Purchase read, Checkout now) {
        var state = Purchase.stateOf(now);
        return jdbc.sql("""
                        update billing_purchase set checkout = :checkout, charge = :charge, membership = :membership,
                        state = :state, open_key = case when :over then null else open_key end,
                        paid_at = case when :paid then coalesce(paid_at, :now) else paid_at end,
                        changed_at = :now, version = version + 1
                        where id = :id and version = :version""")
                        .param("checkout", now.ref())
                        .param("charge", now.charge())
                        .param("membership", now.membership())
                        .param("state", state.name())
                        .param("over", state != Purchase.State.OPEN)
                        .param("paid", state == Purchase.State.PAID)
                        .param("now", time(clock.instant()))
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                > 0;
    }

    /** What is not over, and what changed since then. */
    List<Purchase> worthAnotherLook(List<String> providers, Instant since) {
        return jdbc.sql("""
                        select * from billing_purchase where provider in (:providers) and checkout is not null
                        and (state in ('OPEN', 'PENDING') or changed_at >= :since) order by changed_at""")
                .param("providers", providers)
                .param("since", time(since))
                .query(PurchaseRows::read)
                .list();
    }

    List<Purchase> of(AccountId account) {
        return jdbc.sql("select * from billing_purchase where account_id = :account order by created_at desc")
                .param("account", account.value())
                .query(PurchaseRows::read)
                .list();
    }

    private static Purchase read(ResultSet row, int number) throws SQLException {
        return new Purchase(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                new Choice(
                        Choice.Kind.valueOf(row.getString("kind")),
                        row.getString("item"),
                        row.getBoolean("yearly"),
                        row.getString("coupon")),
                new Money(row.getLong("total"), Currency.getInstance(row.getString("currency"))),
                row.getLong("credits"),
                row.getInt("valid_days"),
                row.getInt("trial_days"),
                row.getString("provider"),
                row.getString("checkout"),
                row.getString("charge"),
                row.getString("membership"),
                Purchase.State.valueOf(row.getString("state")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                Columns.instantOrNone(row, "paid_at"),
                row.getInt("version"));
    }
}
