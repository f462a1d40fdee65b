package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refunds as they are stored. Always used inside a transaction. */
@Component
class RefundRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    RefundRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was asked for. */
    record Asked(UUID id, UUID payment, long amount) {}

    UUID insert(Payment payment, long minor, String reason, AccountId admin) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into billing_refund (id, account_id, payment_id, amount, reason, by_admin, state, asked_at)
                values (:id, :account, :payment, :amount, :reason, :admin, 'ASKED', :now)""")
                .param("id", id)
                .param(
                        "account",
                        payment.account() == null ? null : payment.account().value())
                .param("payment", payment.id())
                .param("amount", minor)
                .param("reason", reason.substring(0, Math.min(200, reason.length())))
                .param("admin", admin.value())
                .param("now", time(clock.instant()))
                .update();
        return id;
    }

    Optional<Asked> waiting(UUID id) {
        return jdbc.sql("select id, payment_id, amount from billing_refund where id = :id and state = 'ASKED'")
                .param("id", id)
                .query((row, number) ->
                        new Asked(Columns.id(row, "id"), Columns.id(row, "payment_id"), row.getLong("amount")))
                .optional();
    }

    List<UUID> waiting() {
        return jdbc.sql("select id from billing_refund where state = 'ASKED'")
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    long underway(UUID payment) {
        return jdbc.sql("""
                        select coalesce(sum(amount), 0) from billing_refund
                        where payment_id = :payment and state = 'ASKED'""").param("payment", payment).query(Long.class).single();
    }

    void ended(UUID id, boolean done) {
        jdbc.sql("update billing_refund set state = :state where id = :id")
                .param("state", done ? "DONE" : "REFUSED")
                .param("id", id)
                .update();
    }

    void unlink(AccountId account) {
        jdbc.sql("update billing_refund set account_id = null where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
