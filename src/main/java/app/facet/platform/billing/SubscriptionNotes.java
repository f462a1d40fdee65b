package app.facet.platform.billing;

import app.facet.platform.billing.SubscriptionHistory.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was noted of subscriptions, as it is stored. Always used inside a transaction. */
@Component
class SubscriptionNotes {

    private static final TypeReference<List<LastingDiscount>> DISCOUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SubscriptionNotes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A subscription as it stands.
     *
     * @param listed what it costs each time by the price list of today
     */
    record Now(
            UUID id,
            UUID account,
            String plan,
            boolean yearly,
            boolean pays,
            long listed,
            String currency,
            Instant paidFrom,
            Instant periodStart,
            @Nullable Instant endedAt,
            List<LastingDiscount> discounts) {

        /** In a month, of what is left of a price: of a year a twelfth. */
        long recurring(long price) {
            long paid = LastingDiscount.lower(price, discounts, periodStart);
            return yearly ? Math.round(paid / 12.0) : paid;
        }

        /** Whether it once cost less and no longer does. */
        boolean hasDiscountBehind() {
            return discounts.stream().anyMatch(one -> !one.holdsFor(periodStart));
        }
    }

    /**
     * What was noted last.
     *
     * @param listed what it cost each time, before any discount
     */
    record Last(int step, Instant at, String plan, boolean yearly, long listed, long recurring, String currency) {

        static final Last NONE = new Last(0, Instant.EPOCH, "", false, 0, 0, "");

        boolean isFor(Now now) {
            return plan.equals(now.plan) && yearly == now.yearly;
        }
    }

    /**
     * The next thing to note.
     *
     * @param recurring what it brings in a month from then on
     * @param moved how much more that is than before
     */
    record Step(int number, Kind kind, String currency, long listed, long recurring, long moved, Instant at) {}

    Optional<Now> now(String provider, String ref) {
        return jdbc.sql("""
                        select s.*, p.currency, coalesce(s.trial_end, s.anchor_at) as paid_from, case when s.yearly
                        then coalesce(p.yearly_cents, p.monthly_cents * 12) else p.monthly_cents end as listed
                        from billing_subscription s join billing_plan p on p.code = s.plan
                        where s.provider = :provider and s.provider_ref = :ref""")
                .param("provider", provider)
                .param("ref", ref)
                .query(this::readNow)
                .optional();
    }

    private Now readNow(ResultSet row, int number) throws SQLException {
        String status = row.getString("status");
        return new Now(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("plan"),
                row.getBoolean("yearly"),
                status.equals("ACTIVE") || status.equals("PAST_DUE"),
                row.getLong("listed"),
                row.getString("currency"),
                PlanRows.instant(row, "paid_from"),
                PlanRows.instant(row, "period_start"),
                PlanRows.instantOrNone(row, "ended_at"),
                json.readValue(row.getString("discounts"), DISCOUNTS));
    }

    Optional<Last> last(UUID subscription) {
        return jdbc.sql("""
                        select * from billing_subscription_change where subscription_id = :subscription
                        order by step desc fetch first 1 rows only""")
                .param("subscription", subscription)
                .query((row, number) -> new Last(
                        row.getInt("step"),
                        PlanRows.instant(row, "changed_at"),
                        row.getString("plan"),
                        row.getBoolean("yearly"),
                        row.getLong("listed"),
                        row.getLong("recurring"),
                        row.getString("currency")))
                .optional();
    }

    boolean anyOf(UUID account) {
        return jdbc.sql("select count(*) from billing_subscription_change where account_id = :account")
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(Now now, Step step) {
        jdbc.sql("""
                insert into billing_subscription_change (subscription_id, step, account_id, changed_at, kind, plan, yearly,
                currency, listed, recurring, moved) values (:id, :step, :account, :at, :kind, :plan, :yearly, :currency,
                :listed, :recurring, :moved)""")
                .param("id", now.id)
                .param("step", step.number)
                .param("account", now.account)
                .param("at", OffsetDateTime.ofInstant(step.at, ZoneOffset.UTC))
                .param("kind", step.kind.name())
                .param("plan", now.plan)
                .param("yearly", now.yearly)
                .param("currency", step.currency)
                .param("listed", step.listed)
                .param("recurring", step.recurring)
                .param("moved", step.moved)
                .update();
    }
}
