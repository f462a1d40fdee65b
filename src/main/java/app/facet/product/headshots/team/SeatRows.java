package app.facet.product.headshots.team;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import app.facet.product.headshots.CommissionPaid;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.ShootId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members' seats in the database, and the tries made for them. Names are sealed with the member's key. */
@Component
class SeatRows implements SealedData {

    private static final String NAME = "headshots.team.seat";

    /** What failed, was stopped, thrown away or deleted before it came out cost the owner nothing and counts for nothing. */
    private static final String COUNTED = " (t.paid or p.state = 'WAITING' and exists"
            + " (select 1 from headshots_shoot h where h.id = p.shoot_id and h.paid_by is not null))";

    /** Whether somebody is in a team. */
    enum State {
        JOINED,
        LEFT,
        REMOVED
    }

    /** A member of a team, or somebody who was one. */
    record Row(SeatId id, AccountId member, TeamId team, String name, State state, Instant joinedAt) {}

    /** A portrait made for a seat. */
    record Try(PortraitId portrait, ShootId shoot) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    SeatRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(Row row) {
        jdbc.sql("insert into headshots_team_seat (id, account_id, team_id, sealed_name, state, joined_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        row.id.value(),
                        row.member.value(),
                        row.team.value(),
                        vault.seal(row.member, NAME, row.name),
                        row.state.name(),
                        at(row.joinedAt))
                .update();
    }

    void change(Row row, State state, String name) {
        jdbc.sql("update headshots_team_seat set state = ?, sealed_name = ? where id = ?")
                .params(state.name(), vault.seal(row.member, NAME, name), row.id.value())
                .update();
    }

    /** The newest first. */
    List<Row> of(AccountId member) {
        return jdbc.sql("select * from headshots_team_seat where account_id = ? order by joined_at desc, id")
                .param(member.value())
                .query(this::row)
                .list();
    }

    /** In the order in which they came. */
    List<Row> of(TeamId team) {
        return jdbc.sql("select * from headshots_team_seat where team_id = ? order by joined_at, id")
                .param(team.value())
                .query(this::row)
                .list();
    }

    int taken(TeamId team) {
        return jdbc.sql("select count(*) from headshots_team_seat where team_id = ? and state = 'JOINED'")
                .param(team.value())
                .query(Integer.class)
                .single();
    }

    Optional<Row> find(SeatId id) {
        return jdbc.sql("select * from headshots_team_seat where id = ?")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    /** Keeps it as it is until the transaction ends. */
    Optional<Row> lock(SeatId id) {
        return jdbc.sql("select * from headshots_team_seat where id = ? for update")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    Optional<Row> find(TeamId team, AccountId member) {
        return jdbc.sql("select * from headshots_team_seat where team_id = ? and account_id = ?")
                .params(team.value(), member.value())
                .query(this::row)
                .optional();
    }

    void insert(Row seat, Try made, Instant now) {
        jdbc.sql("insert into headshots_team_try (portrait_id, shoot_id, seat_id, account_id, begun_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(made.portrait.value(), made.shoot.value(), seat.id.value(), seat.member.value(), at(now))
                .update();
    }

    /** It came out and was paid for, and counts from now on, whatever becomes of it. */
    @EventListener
    void paid(CommissionPaid portrait) {
        jdbc.sql("update headshots_team_try set paid = true where portrait_id = ?")
                .param(portrait.portrait().value())
                .update();
    }

    /** The oldest first. */
    List<Try> tries(SeatId seat) {
        return jdbc.sql("select portrait_id, shoot_id from headshots_team_try where seat_id = ? order by begun_at,"
                        + " portrait_id")
                .param(seat.value())
                .query((row, number) -> new Try(
                        new PortraitId(row.getObject(1, UUID.class)), new ShootId(row.getObject(2, UUID.class))))
                .list();
    }

    /** How many tries of one seat count. */
    int spent(SeatId seat) {
        return jdbc.sql(
                        "select count(*) from headshots_team_try t left join headshots_portrait p on p.id = t.portrait_id"
                                + " where t.seat_id = ? and" + COUNTED)
                .param(seat.value())
                .query(Integer.class)
                .single();
    }

    /** How many tries of a whole team count, also of those who left. */
    int spent(TeamId team) {
        return jdbc.sql("select count(*) from headshots_team_try t join headshots_team_seat s on s.id = t.seat_id"
                        + " left join headshots_portrait p on p.id = t.portrait_id where s.team_id = ? and" + COUNTED)
                .param(team.value())
                .query(Integer.class)
                .single();
    }

    /** Of one team, those for whom something was begun. */
    List<SeatId> begun(TeamId team) {
        return jdbc.sql(
                        "select distinct t.seat_id from headshots_team_try t join headshots_team_seat s on s.id = t.seat_id"
                                + " where s.team_id = ?")
                .param(team.value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .list();
    }

    void delete(SeatId id) {
        jdbc.sql("delete from headshots_team_try where seat_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from headshots_team_seat where id = ?")
                .param(id.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        for (Row row : of(account)) {
            byte[] sealed = jdbc.sql("select sealed_name from headshots_team_seat where id = ?")
                    .param(row.id.value())
                    .query(byte[].class)
                    .single();
            jdbc.sql("update headshots_team_seat set sealed_name = ? where id = ?")
                    .params(vault.reseal(account, NAME, sealed), row.id.value())
                    .update();
        }
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var member = new AccountId(row.getObject("account_id", UUID.class));
        return new Row(
                new SeatId(row.getObject("id", UUID.class)),
                member,
                new TeamId(row.getObject("team_id", UUID.class)),
                vault.open(member, NAME, row.getBytes("sealed_name")),
                State.valueOf(row.getString("state")),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
