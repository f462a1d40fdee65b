package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What subscriptions bring each month, whenever that changes. Whoever writes a subscription has it noted in the same
 * transaction; nothing that was noted is ever changed. A subscription counts at the price it was taken for: a new price is
 * for new purchases.
 */
@Component
public class SubscriptionHistory {

    /** How it changed. */
    enum Kind {
        /** Somebody pays who never did. */
        NEW,
        /** Somebody pays again. */
        RESUMED,
        /** Another plan or rhythm, for as much or more. */
        UPGRADED,
        DOWNGRADED,
        /** Nothing is paid any more. */
        CHURNED
    }

    /** A subscription as it stands, at the price of today. */
    private record Now(
            UUID id,
            UUID account,
            String plan,
            boolean yearly,
            boolean pays,
            long price,
            String currency,
            Instant paidFrom,
            @Nullable Instant endedAt) {}

    /** What was noted last. */
    private record Last(UUID id, int step, Instant at, String plan, boolean yearly, long recurring, String currency) {

        static final Last NONE = new Last(new UUID(0, 0), 0, Instant.EPOCH, "", false, 0, "");

        boolean isFor(Now now) {
            return plan.equals(now.plan) && yearly == now.yearly;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SubscriptionHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** It was written just now: notes what that changed, if it did. */
    @ActingAsTheHouse("counts what subscriptions bring, whoever looks at theirs")
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String provider, String ref) {
        now(provider, ref).ifPresent(now -> note(now, last(now.id).orElse(Last.NONE)));
    }

    private void note(Now now, Last last) {
        boolean keepsPrice = last.recurring > 0 && last.isFor(now);
        long after = !now.pays ? 0 : keepsPrice ? last.recurring : now.price;
        if (after == last.recurring && (after == 0 || last.isFor(now))) {
            return;
        }
        if (last.recurring > 0 && after > 0 && !last.currency.equals(now.currency)) {
            // Currencies are never added together, so it ends in one and goes on in the other.
            write(now, last.step + 1, Kind.CHURNED, last.currency, 0, -last.recurring, at(now, last));
            write(now, last.step + 2, Kind.RESUMED, now.currency, after, after, at(now, last));
            return;
        }
        Kind kind = kind(now, last.recurring, after);
        String currency = after == 0 ? last.currency : now.currency;
        write(now, last.step + 1, kind, currency, after, after - last.recurring, at(now, last));
    }

    private Kind kind(Now now, long before, long after) {
        if (before == 0) {
            return hasPaid(now.account) ? Kind.RESUMED : Kind.NEW;
        }
        return after == 0 ? Kind.CHURNED : after >= before ? Kind.UPGRADED : Kind.DOWNGRADED;
    }

    private boolean hasPaid(UUID account) {
        return jdbc.sql("select count(*) from billing_subscription_change where account_id = :account")
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When it happened rather than when we heard of it, but in the order in which we did. */
    private Instant at(Now now, Last last) {
        Instant heard = clock.instant();
        Instant happened = now.endedAt != null ? now.endedAt : last.step == 0 ? now.paidFrom : heard;
        Instant past = happened.isAfter(heard) ? heard : happened;
        return past.isBefore(last.at) ? last.at : past;
    }

    /** Somebody leaves: what they brought ends, and nothing says any more whose it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(AccountId account) {
        jdbc.sql("""
                insert into billing_subscription_change (subscription_id, step, account_id, changed_at, kind, plan, yearly,
                currency, recurring, moved)
                select c.subscription_id, c.step + 1, c.account_id, :now, 'CHURNED', c.plan, c.yearly, c.currency, 0,
                -c.recurring from billing_subscription_change c where c.account_id = :account and c.recurring > 0
                and not exists (select 1 from billing_subscription_change n
                where n.subscription_id = c.subscription_id and n.step > c.step)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
        jdbc.sql("update billing_subscription_change set account_id = null where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private Optional<Now> now(String provider, String ref) {
        return jdbc.sql("""
                        select s.*, p.currency, coalesce(s.trial_end, s.anchor_at) as paid_from, case when s.yearly
                        then round(coalesce(p.yearly_cents, p.monthly_cents * 12) / 12.0) else p.monthly_cents end as price
                        from billing_subscription s join billing_plan p on p.code = s.plan
                        where s.provider = :provider and s.provider_ref = :ref""")
                .param("provider", provider)
                .param("ref", ref)
                .query(SubscriptionHistory::readNow)
                .optional();
    }

    private static Now readNow(ResultSet row, int number) throws SQLException {
        String status = row.getString("status");
        return new Now(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("plan"),
                row.getBoolean("yearly"),
                status.equals("ACTIVE") || status.equals("PAST_DUE"),
                row.getLong("price"),
                row.getString("currency"),
                PlanRows.instant(row, "paid_from"),
                PlanRows.instantOrNone(row, "ended_at"));
    }

    private Optional<Last> last(UUID subscription) {
        return jdbc.sql("""
                        select * from billing_subscription_change where subscription_id = :subscription
                        order by step desc fetch first 1 rows only""")
                .param("subscription", subscription)
                .query((row, number) -> new Last(
                        row.getObject("subscription_id", UUID.class),
                        row.getInt("step"),
                        PlanRows.instant(row, "changed_at"),
                        row.getString("plan"),
                        row.getBoolean("yearly"),
                        row.getLong("recurring"),
                        row.getString("currency")))
                .optional();
    }

    private void write(Now now, int step, Kind kind, String currency, long recurring, long moved, Instant at) {
        jdbc.sql("""
                insert into billing_subscription_change (subscription_id, step, account_id, changed_at, kind, plan, yearly,
                currency, recurring, moved) values (:id, :step, :account, :at, :kind, :plan, :yearly, :currency, :recurring,
                :moved)""")
                .param("id", now.id)
                .param("step", step)
                .param("account", now.account)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("plan", now.plan)
                .param("yearly", now.yearly)
                .param("currency", currency)
                .param("recurring", recurring)
                .param("moved", moved)
                .update();
    }
}
