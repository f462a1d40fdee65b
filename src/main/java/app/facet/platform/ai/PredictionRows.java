package app.facet.platform.ai;

import app.facet.platform.ai.PredictionRow.State;
import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commissioned pictures as they are stored. Each change is one statement that says what it expects to find. */
@Component
class PredictionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PredictionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PredictionRow> find(AccountId account, String reference) {
        return jdbc.sql("select * from ai_prediction where account_id = :account and reference = :reference")
                .param("account", account.value())
                .param("reference", reference)
                .query(PredictionRows::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<PredictionRow> find(UUID id) {
        return jdbc.sql("select * from ai_prediction where id = :id")
                .param("id", id)
                .query(PredictionRows::read)
                .optional();
    }

    /** False when there is one of this reference already. */
    @Transactional
    public boolean insert(PredictionRow row) {
        return jdbc.sql("""
                insert into ai_prediction (id, account_id, reference, use_case, prompt, prompt_version, model, own_key, state,
                tries, looks, estimated_micros, cost_micros, reserved_on, to_call_off, begun_at, deadline)
                values (:id, :account, :reference, :useCase, :prompt, :version, :model, :own, :state,
                0, 0, :estimate, 0, :reserved, false, :begun, :deadline) on conflict do nothing""")
                        .param("id", row.id())
                        .param("account", row.account().value())
                        .param("reference", row.reference())
                        .param("useCase", row.useCase())
                        .param("prompt", row.prompt().name())
                        .param("version", row.prompt().version())
                        .param("model", row.model())
                        .param("own", row.ownKey())
                        .param("state", row.state().name())
                        .param("estimate", row.estimate().micros())
                        .param("reserved", row.reservedOn())
                        .param("begun", time(row.begunAt()))
                        .param("deadline", time(row.deadline()))
                        .update()
                > 0;
    }

    /** It is ordered now. False when somebody else has begun to since it was read. */
    @Transactional
    public boolean asked(PredictionRow row) {
        return jdbc.sql("update ai_prediction set asked_at = :now, tries = tries + 1"
                                + " where id = :id and state = 'ORDERING' and tries = :tries")
                        .param("now", time(clock.instant()))
                        .param("id", row.id())
                        .param("tries", row.tries())
                        .update()
                > 0;
    }

    /** The order was turned away at the door: nothing was begun. */
    @Transactional
    public void turnedAway(PredictionRow row) {
        jdbc.sql("update ai_prediction set asked_at = null where id = :id and state = 'ORDERING'")
                .param("id", row.id())
                .update();
    }

    @Transactional
    public void ordered(PredictionRow row, String orderId) {
        jdbc.sql("update ai_prediction set state = 'ORDERED', order_id = :order where id = :id and state = 'ORDERING'")
                .param("order", orderId)
                .param("id", row.id())
                .update();
        jdbc.sql("update ai_prediction set order_id = :order where id = :id and order_id is null") // ended meanwhile
                .param("order", orderId)
                .param("id", row.id())
                .update();
    }

    @Transactional
    public void looked(PredictionRow row) {
        jdbc.sql("update ai_prediction set looks = looks + 1 where id = :id")
                .param("id", row.id())
                .update();
    }

    /** False when it had ended already, by whoever was first. */
    @Transactional
    public boolean ended(PredictionRow row, State end, Outcome outcome, Cost cost, boolean toCallOff) {
        return jdbc.sql("""
                update ai_prediction set state = :state, outcome = :outcome, cost_micros = :cost, to_call_off = :callOff,
                ended_at = :now where id = :id and state in ('ORDERING', 'ORDERED')""")
                        .param("state", end.name())
                        .param("outcome", outcome.name())
                        .param("cost", cost.micros())
                        .param("callOff", toCallOff)
                        .param("now", time(clock.instant()))
                        .param("id", row.id())
                        .update()
                > 0;
    }

    /** It was made and paid for, and nobody is to see it. */
    @Transactional
    public void withheld(PredictionRow row) {
        jdbc.sql("update ai_prediction set state = 'MISSED', outcome = 'WITHHELD' where id = :id and state = 'MADE'")
                .param("id", row.id())
                .update();
    }

    @Transactional
    public void calledOff(PredictionRow row) {
        jdbc.sql("update ai_prediction set to_call_off = false where id = :id")
                .param("id", row.id())
                .update();
    }

    /** Those nobody has ended in time. */
    @Transactional(readOnly = true)
    public List<PredictionRow> overdue() {
        return jdbc.sql("select * from ai_prediction where state in ('ORDERING', 'ORDERED') and deadline < :now"
                        + " order by deadline limit 100")
                .param("now", time(clock.instant()))
                .query(PredictionRows::read)
                .list();
    }

    /** Those whose provider has still to be told that nobody wants them. */
    @Transactional(readOnly = true)
    public List<PredictionRow> toCallOff() {
        return jdbc.sql("select * from ai_prediction where to_call_off order by ended_at limit 100")
                .query(PredictionRows::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<PredictionRow> of(AccountId account) {
        return jdbc.sql("select * from ai_prediction where account_id = :account order by begun_at")
                .param("account", account.value())
                .query(PredictionRows::read)
                .list();
    }

    /** False when it was heard before. */
    @Transactional
    public boolean heard(PredictionRow row, String message) {
        return jdbc.sql("insert into ai_prediction_news (account_id, prediction_id, message, heard_at)"
                                + " values (:account, :id, :message, :now) on conflict do nothing")
                        .param("account", row.account().value())
                        .param("id", row.id())
                        .param("message", message)
                        .param("now", time(clock.instant()))
                        .update()
                > 0;
    }

    private static PredictionRow read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new PredictionRow(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("reference"),
                row.getString("use_case"),
                new Prompt(row.getString("prompt"), "", row.getString("prompt_version")),
                row.getString("model"),
                row.getBoolean("own_key"),
                State.valueOf(row.getString("state")),
                row.getString("order_id"),
                instant(row, "asked_at"),
                row.getInt("tries"),
                row.getInt("looks"),
                new Cost(row.getLong("estimated_micros")),
                new Cost(row.getLong("cost_micros")),
                row.getObject("reserved_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
