package app.facet.platform.billing.stores;

import app.facet.platform.billing.Pack;
import app.facet.platform.billing.Packs;
import app.facet.platform.billing.SubscriptionHistory;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What products of stores stand for, and the subscriptions that come from there. Always used inside a transaction. */
@Component
class StoreRows {

    private final JdbcClient jdbc;
    private final Packs packs;
    private final SubscriptionHistory history;
    private final Clock clock;

    StoreRows(JdbcClient jdbc, Packs packs, SubscriptionHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.packs = packs;
        this.history = history;
        this.clock = clock;
    }

    /** Either a plan or a pack. */
    record Product(@Nullable String plan, @Nullable Pack pack, boolean yearly) {}

    /** Google writes the plan behind the product, after a colon. */
    Optional<Product> product(String name) {
        return jdbc.sql("select * from billing_store_product where product = :name")
                .param("name", name.replaceFirst(":.*", ""))
                .query((row, number) -> new Product(
                        row.getString("plan"),
                        row.getString("pack") == null ? null : packs.named(row.getString("pack")),
                        row.getBoolean("yearly")))
                .optional();
    }

    Optional<AccountId> account(String user) {
        if (!user.matches("[0-9a-fA-F-]{36}")) {
            return Optional.empty();
        }
        return jdbc.sql("select id from account where id = :id")
                .param("id", UUID.fromString(user))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Writes how a subscription stands, unless something is known that happened later. */
    void write(StoreEvent event, AccountId account, Product product, String status, boolean cancelled) {
        jdbc.sql("""
                insert into billing_subscription (id, account_id, provider, provider_ref, plan, yearly, status, anchor_at,
                period_start, period_end, cancel_at_period_end, updated_at, provider_at, version)
                values (:id, :account, :provider, :ref, :plan, :yearly, :status, :start, :start, :end, false, :now, :none, 0)
                on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("provider", StoreEvent.PROVIDER)
                .param("ref", event.original())
                .param("plan", product.plan())
                .param("yearly", product.yearly())
                .param("status", status)
                .param("start", time(event.purchasedAt()))
                .param("end", time(event.expiresAt()))
                .param("now", time(clock.instant()))
                .param("none", time(Instant.EPOCH))
                .update();
        jdbc.sql("""
                update billing_subscription set plan = :plan, yearly = :yearly, status = :status, period_start = :start,
                period_end = :end, trial_end = :trial, cancel_at_period_end = :cancelled, ended_at = :ended,
                updated_at = :now, provider_at = :happened, version = version + 1
                where provider = :provider and provider_ref = :ref and provider_at <= :happened""")
                .param("plan", product.plan())
                .param("yearly", product.yearly())
                .param("status", status)
                .param("start", time(event.purchasedAt()))
                .param("end", time(event.expiresAt()))
                .param("trial", event.trial() ? time(event.expiresAt()) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("cancelled", cancelled)
                .param(
                        "ended",
                        status.equals("CANCELED") ? time(event.expiresAt()) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", time(clock.instant()))
                .param("happened", time(event.happenedAt()))
                .param("provider", StoreEvent.PROVIDER)
                .param("ref", event.original())
                .update();
        history.note(StoreEvent.PROVIDER, event.original());
    }

    /** Somebody signed in with another account on the same telephone. */
    void transfer(AccountId from, AccountId to) {
        jdbc.sql("""
                update billing_subscription set account_id = :to, updated_at = :now, version = version + 1
                where account_id = :from and provider = :provider and status <> 'CANCELED'""")
                .param("to", to.value())
                .param("from", from.value())
                .param("now", time(clock.instant()))
                .param("provider", StoreEvent.PROVIDER)
                .update();
    }

    private static OffsetDateTime time(Instant when) {
        return when.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
