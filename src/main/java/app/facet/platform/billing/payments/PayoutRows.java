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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payees and what was sent to them, as they are stored. Always used inside a transaction. */
@Component
class PayoutRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PayoutRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody who is paid by us. */
    record StoredPayee(AccountId account, String provider, String ref, boolean ready, boolean missing, int version) {}

    /** Something that is sent to them: the gross less our commission. */
    record StoredTransfer(
            UUID id,
            @Nullable AccountId account,
            String reference,
            String provider,
            @Nullable String ref,
            String payee,
            Money gross,
            long commission,
            long reversed,
            String state,
            int version) {

        long net() {
            return gross.minor() - commission;
        }
    }

    Optional<StoredPayee> payee(AccountId account) {
        return jdbc.sql("select * from billing_payee where account_id = :account")
                .param("account", account.value())
                .query(PayoutRows::readPayee)
                .optional();
    }

    Optional<StoredPayee> payee(String provider, String ref) {
        return jdbc.sql("select * from billing_payee where provider = :provider and provider_ref = :ref")
                .param("provider", provider)
                .param("ref", ref)
                .query(PayoutRows::readPayee)
                .optional();
    }

    void insertPayee(AccountId account, String provider, String ref) {
        jdbc.sql("""
                insert into billing_payee (account_id, provider, provider_ref, ready, missing, changed_at, version)
                values (:account, :provider, :ref, false, true, :now, 0) on conflict do nothing""")
                .param("account", account.value())
                .param("provider", provider)
                .param("ref", ref)
                .param("now", time(clock.instant()))
                .update();
    }

    boolean advance(StoredPayee read, Payees.Payee now) {
        return jdbc.sql("""
                        update billing_payee set ready = :ready, missing = :missing, changed_at = :now,
                        version = version + 1 where account_id = :account and version = :version""")
                        .param("ready", now.ready())
                        .param("missing", now.missing())
                        .param("now", time(clock.instant()))
                        .param("account", read.account().value())
                        .param("version", read.version())
                        .update()
                > 0;
    }

    /** Not when there is one for the same reference. */
    void insertTransfer(StoredTransfer begun) {
        jdbc.sql("""
                insert into billing_transfer (id, account_id, reference, provider, payee, gross, commission, reversed,
                currency, state, created_at, changed_at, version) values (:id, :account, :reference, :provider, :payee,
                :gross, :commission, 0, :currency, 'ASKED', :now, :now, 0) on conflict do nothing""")
                .param("id", begun.id())
                .param(
                        "account",
                        begun.account() == null ? null : begun.account().value())
                .param("reference", begun.reference())
                .param("provider", begun.provider())
                .param("payee", begun.payee())
                .param("gross", begun.gross().minor())
                .param("commission", begun.commission())
                .param("currency", begun.gross().unit())
                .param("now", time(clock.instant()))
                .update();
    }

    Optional<StoredTransfer> transfer(String reference) {
        return jdbc.sql("select * from billing_transfer where reference = :reference")
                .param("reference", reference)
                .query(PayoutRows::readTransfer)
                .optional();
    }

    Optional<StoredTransfer> transfer(UUID id) {
        return jdbc.sql("select * from billing_transfer where id = :id")
                .param("id", id)
                .query(PayoutRows::readTransfer)
                .optional();
    }

    Optional<StoredTransfer> transfer(String provider, String ref) {
        return jdbc.sql("select * from billing_transfer where provider = :provider and provider_ref = :ref")
                .param("provider", provider)
                .param("ref", ref)
                .query(PayoutRows::readTransfer)
                .optional();
    }

    /** What changed since then, and what was asked for and may not have been sent. */
    List<StoredTransfer> worthAnotherLook(List<String> providers, Instant since) {
        return jdbc.sql("""
                        select * from billing_transfer where provider in (:providers)
                        and (state = 'ASKED' or changed_at >= :since) order by changed_at""")
                .param("providers", providers)
                .param("since", time(since))
                .query(PayoutRows::readTransfer)
                .list();
    }

    List<StoredTransfer> transfersOf(AccountId account) {
        return jdbc.sql("select * from billing_transfer where account_id = :account order by created_at desc")
                .param("account", account.value())
                .query(PayoutRows::readTransfer)
                .list();
    }

    boolean advance(StoredTransfer read, Payees.Transfer now) {
        return jdbc.sql("""
                        update billing_transfer set provider_ref = :ref, reversed = :reversed, state = 'SENT',
                        changed_at = :now, version = version + 1 where id = :id and version = :version""")
                        .param("ref", now.ref())
                        .param("reversed", now.reversed())
                        .param("now", time(clock.instant()))
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                > 0;
    }

    /** Payees go with their account; what was sent to them is kept without it. */
    void forget(AccountId account) {
        jdbc.sql("delete from billing_payee where account_id = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("update billing_transfer set account_id = null where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static StoredPayee readPayee(ResultSet row, int number) throws SQLException {
        return new StoredPayee(
                new AccountId(Columns.id(row, "account_id")),
                row.getString("provider"),
                row.getString("provider_ref"),
                row.getBoolean("ready"),
                row.getBoolean("missing"),
                row.getInt("version"));
    }

    private static StoredTransfer readTransfer(ResultSet row, int number) throws SQLException {
        return new StoredTransfer(
                Columns.id(row, "id"),
                Columns.accountOrNone(row),
                row.getString("reference"),
                row.getString("provider"),
                row.getString("provider_ref"),
                row.getString("payee"),
                new Money(row.getLong("gross"), Currency.getInstance(row.getString("currency"))),
                row.getLong("commission"),
                row.getLong("reversed"),
                row.getString("state"),
                row.getInt("version"));
    }
}
