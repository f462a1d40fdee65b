package app.facet.platform.billing.payments;

import static app.facet.platform.billing.payments.Columns.time;

import app.facet.platform.billing.payments.Deposit.State;
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

/** Deposits as they are stored. Always used inside a transaction. */
@Component
class DepositRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DepositRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Deposit> find(UUID id) {
        return jdbc.sql("select * from billing_deposit where id = :id")
                .param("id", id)
                .query(DepositRows::read)
                .optional();
    }

    Optional<Deposit> about(AccountId account, String reference) {
        return jdbc.sql("select * from billing_deposit where account_id = :account and reference = :reference")
                .param("account", account.value())
                .param("reference", reference)
                .query(DepositRows::read)
                .optional();
    }

    List<Deposit> of(AccountId account) {
        return jdbc.sql("select * from billing_deposit where account_id = :account order by created_at desc")
                .param("account", account.value())
                .query(DepositRows::read)
                .list();
    }

    /** What is not final; of kept cards those whose appointment is not long over. */
    List<Deposit> worthAnotherLook(List<String> providers, Instant since) {
        return jdbc.sql("""
                        select * from billing_deposit where provider in (:providers)
                        and (state in ('OPEN', 'HELD', 'UNCONFIRMED')
                        or (state = 'CARD_SAVED' and appointment_at >= :since))""")
                .param("providers", providers)
                .param("since", time(since))
                .query(DepositRows::read)
                .list();
    }

    /** Not when there is one for the same reference. */
    void insert(Deposit begun) {
        jdbc.sql("""
                insert into billing_deposit (id, account_id, reference, way, amount, currency, appointment_at, provider,
                state, captured, created_at, changed_at, version) values (:id, :account, :reference, :way, :amount,
                :currency, :appointment, :provider, 'OPEN', 0, :now, :now, 0) on conflict do nothing""")
                .param("id", begun.id())
                .param("account", begun.account().value())
                .param("reference", begun.reference())
                .param("way", begun.way().name())
                .param("amount", begun.amount().minor())
                .param("currency", begun.amount().unit())
                .param("appointment", time(begun.appointmentAt()))
                .param("provider", begun.provider())
                .param("now", time(begun.createdAt()))
                .update();
    }

    /** Notes how its page stands. What becomes of the money is told by the payment. */
    void follow(Deposit deposit, Checkout page) {
        State left =
                switch (page.state()) {
                    case PAID -> page.card() == null ? deposit.state() : State.CARD_SAVED;
                    case EXPIRED, FAILED -> State.ABANDONED;
                    case OPEN, PENDING -> deposit.state();
                };
        jdbc.sql("""
                update billing_deposit set checkout = :checkout, charge = coalesce(:charge, charge),
                card = coalesce(:card, card), state = case when state = 'OPEN' then :state else state end,
                changed_at = :now, version = version + 1 where id = :id""")
                .param("checkout", page.ref())
                .param("charge", page.charge())
                .param("card", page.card())
                .param("state", left.name())
                .param("now", time(clock.instant()))
                .param("id", deposit.id())
                .update();
    }

    /** Notes what became of the money, under the version of its payment. */
    void follow(Payment payment, Charge now) {
        jdbc.sql("""
                update billing_deposit set charge = :charge, captured = :captured, held_until = :heldUntil,
                state = case when :state = 'OPEN' then state else :state end,
                changed_at = :now, version = version + 1 where id = :id""")
                .param("charge", now.ref())
                .param("captured", now.captured())
                .param("heldUntil", time(now.heldUntil()))
                .param("state", state(payment, now).name())
                .param("now", time(clock.instant()))
                .param("id", UUID.fromString(payment.subject()))
                .update();
    }

    /** A hold that ended after its time was not let go by us. */
    private State state(Payment before, Charge now) {
        return switch (now.state()) {
            case OPEN -> State.OPEN;
            case UNCONFIRMED -> State.UNCONFIRMED;
            case DECLINED -> State.DECLINED;
            case HELD -> State.HELD;
            case PAID -> now.refunded() > 0 && now.refunded() == now.captured() ? State.RELEASED : State.CAPTURED;
            case CANCELED ->
                before.heldUntil() != null && !clock.instant().isBefore(before.heldUntil())
                        ? State.EXPIRED
                        : State.RELEASED;
        };
    }

    private static Deposit read(ResultSet row, int number) throws SQLException {
        return new Deposit(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("reference"),
                DepositPlan.Way.valueOf(row.getString("way")),
                new Money(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
                Columns.instant(row, "appointment_at"),
                row.getString("provider"),
                row.getString("checkout"),
                row.getString("charge"),
                row.getString("card"),
                State.valueOf(row.getString("state")),
                row.getLong("captured"),
                Columns.instantOrNone(row, "held_until"),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }
}
