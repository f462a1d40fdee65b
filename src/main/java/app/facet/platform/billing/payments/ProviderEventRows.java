package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** News of providers as they are stored: what exactly they say is sealed with the key of the house. Used inside a transaction. */
@Component
class ProviderEventRows implements SealedData {

    private static final String FIELD = "billing.provider-event";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ProviderEventRows(JdbcClient jdbc, Vault vault, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return its id when it is new */
    Optional<UUID> insert(Incoming news) {
        if (isKnown(news)) {
            return Optional.empty();
        }
        var id = UUID.randomUUID();
        int stored = jdbc.sql("""
                insert into billing_provider_event (id, provider, event, kind, touched, ref, happened_at, received_at,
                state, attempts, sealed_content) values (:id, :provider, :event, :kind, :touched, :ref, :happened, :now,
                'RECEIVED', 0, :content) on conflict do nothing""")
                .param("id", id)
                .param("provider", news.provider())
                .param("event", news.event())
                .param("kind", news.kind())
                .param("touched", news.touched().name())
                .param("ref", news.ref())
                .param("happened", time(news.happenedAt()))
                .param("now", time(clock.instant()))
                .param("content", vault.seal(Vault.NOBODY, FIELD, news.raw()))
                .update();
        return stored > 0 ? Optional.of(id) : Optional.empty();
    }

    private boolean isKnown(Incoming news) {
        return jdbc.sql("select count(*) from billing_provider_event where provider = :provider and event = :event")
                        .param("provider", news.provider())
                        .param("event", news.event())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<ProviderEvent> find(UUID id) {
        return jdbc.sql("select * from billing_provider_event where id = :id")
                .param("id", id)
                .query(ProviderEventRows::read)
                .optional();
    }

    /** As it came. */
    String raw(UUID id) {
        byte[] content = jdbc.sql("select sealed_content from billing_provider_event where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        return vault.open(Vault.NOBODY, FIELD, content);
    }

    void ended(UUID id, EventState state, @Nullable String failure) {
        jdbc.sql("""
                update billing_provider_event set state = :state, failure = :failure, attempts = attempts + 1,
                handled_at = :now where id = :id""")
                .param("state", state.name())
                .param("failure", failure == null ? null : failure.substring(0, Math.min(200, failure.length())))
                .param("now", time(clock.instant()))
                .param("id", id)
                .update();
    }

    /** The newest first. */
    List<ProviderEvent> find(EventFilter filter, Pageable page) {
        return jdbc.sql("""
                        select * from billing_provider_event where (:state = '' or state = :state)
                        and (lower(kind) like :words or lower(ref) like :words)
                        order by received_at desc, id offset :offset rows fetch next :limit rows only""")
                .param("state", filter.state() == null ? "" : filter.state().name())
                .param("words", "%" + filter.words().strip().toLowerCase(Locale.ROOT) + "%")
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query(ProviderEventRows::read)
                .list();
    }

    int deleteOlderThan(Instant limit) {
        return jdbc.sql("delete from billing_provider_event where received_at < :limit and state <> 'PARKED'")
                .param("limit", time(limit))
                .update();
    }

    private static ProviderEvent read(ResultSet row, int number) throws SQLException {
        return new ProviderEvent(
                Columns.id(row, "id"),
                row.getString("provider"),
                row.getString("event"),
                row.getString("kind"),
                Touched.valueOf(row.getString("touched")),
                row.getString("ref"),
                Columns.instant(row, "happened_at"),
                Columns.instant(row, "received_at"),
                EventState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("failure"));
    }

    @Override
    public void resealAll(AccountId account) {
        if (account.equals(Vault.NOBODY)) {
            transactions.executeWithoutResult(
                    status -> jdbc.sql("select id, sealed_content from billing_provider_event")
                            .query(row -> {
                                reseal(Columns.id(row, "id"), row.getBytes("sealed_content"));
                            }));
        }
    }

    private void reseal(UUID id, byte[] content) {
        byte[] newest = vault.reseal(Vault.NOBODY, FIELD, content);
        if (!Arrays.equals(newest, content)) {
            jdbc.sql("update billing_provider_event set sealed_content = :content where id = :id")
                    .param("content", newest)
                    .param("id", id)
                    .update();
        }
    }
}
