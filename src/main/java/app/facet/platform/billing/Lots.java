package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The lots credits lie in. Those that end first are spent first. */
@Component
class Lots {

    // By their name where they came and end together, so that the same is spent whoever asks.
    static final String SOONEST_FIRST = " order by expires_at nulls last, granted_at, reference, id";

    private final JdbcClient jdbc;

    Lots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All with something left to spend, in the order they are spent. */
    @Transactional(readOnly = true)
    public List<Lot> filled(AccountId account) {
        return jdbc.sql("select * from billing_lot where account_id = :account and remaining > 0" + SOONEST_FIRST)
                .param("account", account.value())
                .query(Lots::read)
                .list();
    }

    /** All with something left to spend or set aside, in the order they are spent. */
    @Transactional(readOnly = true)
    public List<Lot> open(AccountId account) {
        return jdbc.sql("select * from billing_lot where account_id = :account and remaining + held > 0"
                        + SOONEST_FIRST)
                .param("account", account.value())
                .query(Lots::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Lot> from(AccountId account, String reference) {
        return jdbc.sql("""
                        select * from billing_lot where account_id = :account and reference = :reference
                        and remaining > 0""" + SOONEST_FIRST)
                .param("account", account.value())
                .param("reference", reference)
                .query(Lots::read)
                .list();
    }

    @Transactional(readOnly = true)
    public boolean anyIsOver(AccountId account, Instant now) {
        return jdbc.sql("""
                        select count(*) from billing_lot
                        where account_id = :account and remaining > 0 and expires_at <= :now""")
                        .param("account", account.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            AccountId account,
            CreditSource source,
            String reference,
            long credits,
            Instant now,
            @Nullable Instant expiresAt) {
        jdbc.sql("""
                insert into billing_lot (id, account_id, source, reference, granted, remaining, held, granted_at, expires_at)
                values (:id, :account, :source, :reference, :credits, :credits, 0, :now, :expires)""")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("source", source.name())
                .param("reference", reference)
                .param("credits", credits)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes what is left and what is set aside; below zero takes away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(UUID lot, long remaining, long held) {
        jdbc.sql("update billing_lot set remaining = remaining + :remaining, held = held + :held where id = :lot")
                .param("remaining", remaining)
                .param("held", held)
                .param("lot", lot)
                .update();
    }

    static Lot read(ResultSet row, int number) throws SQLException {
        return new Lot(
                row.getObject("id", UUID.class),
                CreditSource.valueOf(row.getString("source")),
                row.getString("reference"),
                row.getLong("granted"),
                row.getLong("remaining"),
                row.getLong("held"),
                PlanRows.instant(row, "granted_at"),
                PlanRows.instantOrNone(row, "expires_at"));
    }
}
