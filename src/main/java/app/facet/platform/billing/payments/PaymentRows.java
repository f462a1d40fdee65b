package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments as they are stored. Always used inside a transaction. */
@Component
class PaymentRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Payment> find(String provider, String ref) {
        return jdbc.sql("select * from billing_payment where provider = :provider and provider_ref = :ref")
                .param("provider", provider)
                .param("ref", ref)
                .query(PaymentRows::read)
                .optional();
    }

    Optional<Payment> find(UUID id) {
        return jdbc.sql("select * from billing_payment where id = :id")
                .param("id", id)
                .query(PaymentRows::read)
                .optional();
    }

    Optional<Payment> lock(UUID id) {
        return jdbc.sql("select * from billing_payment where id = :id for update")
                .param("id", id)
                .query(PaymentRows::read)
                .optional();
    }

    List<Payment> of(AccountId account) {
        return jdbc.sql("select * from billing_payment where account_id = :account order by created_at desc")
                .param("account", account.value())
                .query(PaymentRows::read)
                .list();
    }

    /** Not when it is there already. */
    void insert(Payment begun) {
        jdbc.sql("""
                insert into billing_payment (id, account_id, provider, provider_ref, purpose, subject, total, tax,
                currency, state, captured, refunded, dispute, stake, credits, valid_until, credits_taken_back,
                times_returned, created_at, changed_at, version)
                values (:id, :account, :provider, :ref, :purpose, :subject, :total, :tax, :currency, 'OPEN', 0, 0,
                'NONE', 0, :credits, :until, 0, 0, :now, :now, 0) on conflict do nothing""")
                .param("id", begun.id())
                .param(
                        "account",
                        begun.account() == null ? null : begun.account().value())
                .param("provider", begun.provider())
                .param("ref", begun.ref())
                .param("purpose", begun.purpose().name())
                .param("subject", begun.subject())
                .param("total", begun.total().minor())
                .param("tax", begun.tax())
                .param("currency", begun.total().unit())
                .param("credits", begun.credits())
                .param("until", time(begun.validUntil()))
                .param("now", time(begun.createdAt()))
                .update();
    }

    /** Writes how it stands. False when somebody else wrote since it was read. */
    boolean advance(Payment read, Charge now) {
        return jdbc.sql("""
                        update billing_payment set state = :state, captured = :captured, refunded = :refunded,
                        dispute = :dispute, stake = :stake, held_until = :heldUntil,
                        fee = coalesce(:fee, fee), fee_currency = coalesce(:feeCurrency, fee_currency), changed_at = :now,
                        version = version + 1 where id = :id and version = :version""")
                        .param("state", now.state().name())
                        .param("captured", now.captured())
                        .param("refunded", now.refunded())
                        .param("dispute", now.dispute().name())
                        .param("stake", now.stake())
                        .param("heldUntil", time(now.heldUntil()))
                        .param("fee", now.fee() == null ? null : now.fee().minor(), Types.BIGINT)
                        .param(
                                "feeCurrency",
                                now.fee() == null ? null : now.fee().unit(),
                                Types.CHAR)
                        .param("now", time(clock.instant()))
                        .param("id", read.id())
                        .param("version", read.version())
                        .update()
                > 0;
    }

    void creditsTakenBack(Payment payment, long takenBack, int timesReturned) {
        jdbc.sql("update billing_payment set credits_taken_back = :taken, times_returned = :times where id = :id")
                .param("taken", takenBack)
                .param("times", timesReturned)
                .param("id", payment.id())
                .update();
    }

    List<Payment> worthAnotherLook(List<String> providers, Instant since) {
        return jdbc.sql("""
                        select * from billing_payment where provider in (:providers) and (changed_at >= :since
                        or state in ('OPEN', 'UNCONFIRMED', 'HELD') or dispute = 'OPEN') order by changed_at""")
                .param("providers", providers)
                .param("since", time(since))
                .query(PaymentRows::read)
                .list();
    }

    /** Kept without its owner. */
    void unlink(AccountId account) {
        jdbc.sql("update billing_payment set account_id = null where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Payment read(ResultSet row, int number) throws SQLException {
        return new Payment(
                Columns.id(row, "id"),
                Columns.accountOrNone(row),
                row.getString("provider"),
                row.getString("provider_ref"),
                Payment.Purpose.valueOf(row.getString("purpose")),
                row.getString("subject"),
                new Money(row.getLong("total"), Currency.getInstance(row.getString("currency"))),
                row.getLong("tax"),
                Charge.State.valueOf(row.getString("state")),
                row.getLong("captured"),
                row.getLong("refunded"),
                Charge.Dispute.valueOf(row.getString("dispute")),
                row.getLong("stake"),
                row.getLong("credits"),
                Columns.instantOrNone(row, "valid_until"),
                row.getLong("credits_taken_back"),
                row.getInt("times_returned"),
                Columns.instantOrNone(row, "held_until"),
                fee(row),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }

    private static @Nullable Money fee(ResultSet row) throws SQLException {
        String currency = row.getString("fee_currency");
        return currency == null ? null : new Money(row.getLong("fee"), Currency.getInstance(currency));
    }
}
