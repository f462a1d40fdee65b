package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.billing.LastingDiscount;
import app.facet.platform.billing.SubscriptionHistory;
import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions as they are stored. Always used inside a transaction. */
@Component
class MembershipRows {

    private static final TypeReference<List<LastingDiscount>> DISCOUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final SubscriptionHistory history;
    private final JsonMapper json;
    private final Clock clock;

    MembershipRows(JdbcClient jdbc, SubscriptionHistory history, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    Optional<Subscription> find(String provider, String ref) {
        return jdbc.sql("select * from billing_subscription where provider = :provider and provider_ref = :ref")
                .param("provider", provider)
                .param("ref", ref)
                .query(this::read)
                .optional();
    }

    /** The newest that is not over. */
    Optional<Subscription> current(AccountId account) {
        return of(account).stream().filter(Subscription::isLive).findFirst();
    }

    boolean any(AccountId account) {
        return !of(account).isEmpty();
    }

    List<Subscription> of(AccountId account) {
        return jdbc.sql("select * from billing_subscription where account_id = :account order by anchor_at desc, id")
                .param("account", account.value())
                .query(this::read)
                .list();
    }

    /** The coupon it was begun with. */
    Optional<String> coupon(Subscription mine) {
        return jdbc.sql("""
                        select coupon from billing_purchase where provider = :provider and membership = :ref
                        and coupon is not null order by created_at fetch first 1 rows only""")
                .param("provider", mine.provider())
                .param("ref", mine.ref())
                .query(String.class)
                .optional();
    }

    List<Subscription> worthAnotherLook(List<String> providers, Instant since) {
        return jdbc.sql("""
                        select * from billing_subscription where provider in (:providers)
                        and (status <> 'CANCELED' or updated_at >= :since) order by updated_at""")
                .param("providers", providers)
                .param("since", time(since))
                .query(this::read)
                .list();
    }

    /** Not when it is there already. */
    boolean insert(String provider, AccountId account, Membership now) {
        return written(
                provider,
                jdbc.sql("""
                insert into billing_subscription (id, account_id, provider, provider_ref, plan, yearly, status, anchor_at,
                period_start, period_end, trial_end, cancel_at_period_end, ended_at, discounts, updated_at,
                version)
                values (:id, :account, :provider, :ref, :plan, :yearly, :status, :anchor, :start, :end, :trial, :cancel,
                :ended, :discounts, :now, 0) on conflict do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("account", account.value())
                        .param("provider", provider)
                        .param("ref", now.ref()),
                now);
    }

    /** False when somebody else wrote since it was read. */
    boolean advance(Subscription read, Membership now) {
        return written(read.provider(), jdbc.sql("""
                update billing_subscription set plan = :plan, yearly = :yearly, status = :status, anchor_at = :anchor,
                period_start = :start, period_end = :end, trial_end = :trial, cancel_at_period_end = :cancel,
                ended_at = :ended, discounts = :discounts, updated_at = :now, version = version + 1 where id = :id and version = :version""").param("id", read.id()).param("version", read.version()), now);
    }

    private boolean written(String provider, StatementSpec sql, Membership now) {
        boolean written = sql.param("plan", now.plan())
                        .param("yearly", now.yearly())
                        .param("status", now.state().name())
                        .param("anchor", time(now.anchor()))
                        .param("start", time(now.periodStart()))
                        .param("end", time(now.periodEnd()))
                        .param("trial", time(now.trialEnd()))
                        .param("cancel", now.cancelAtPeriodEnd())
                        .param("ended", time(now.endedAt()))
                        .param("discounts", json.writeValueAsString(now.discounts()))
                        .param("now", time(clock.instant()))
                        .update()
                > 0;
        if (written) {
            history.note(provider, now.ref());
        }
        return written;
    }

    private Subscription read(ResultSet row, int number) throws SQLException {
        return new Subscription(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("provider"),
                row.getString("provider_ref"),
                row.getString("plan"),
                row.getBoolean("yearly"),
                Membership.State.valueOf(row.getString("status")),
                Columns.instant(row, "anchor_at"),
                Columns.instant(row, "period_start"),
                Columns.instant(row, "period_end"),
                Columns.instantOrNone(row, "trial_end"),
                row.getBoolean("cancel_at_period_end"),
                Columns.instantOrNone(row, "ended_at"),
                json.readValue(row.getString("discounts"), DISCOUNTS),
                row.getInt("version"));
    }
}
