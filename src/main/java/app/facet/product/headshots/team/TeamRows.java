package app.facet.product.headshots.team;

import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Teams in the database. Name, message and link are sealed; the link is known again by its hash. */
@Component
class TeamRows implements SealedData {

    private static final String NAME = "headshots.team.name";
    private static final String MESSAGE = "headshots.team.message";
    private static final String TOKEN = "headshots.team.token";

    /** It is over when this day has ended everywhere. */
    private static final ZoneOffset LAST_PLACE_ON_EARTH = ZoneOffset.ofHours(-12);

    /** A team as it stands. */
    record Row(TeamId id, AccountId owner, TeamOrder order, boolean closed, Instant createdAt) {

        boolean isOpen(Instant now) {
            LocalDate last = order.lastDay();
            return !closed
                    && (last == null
                            || now.isBefore(last.plusDays(1)
                                    .atStartOfDay(LAST_PLACE_ON_EARTH)
                                    .toInstant()));
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;

    TeamRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(Row row, String token) {
        var order = row.order;
        var framing = order.framing();
        jdbc.sql("insert into headshots_team (id, account_id, sealed_name, sealed_message, style, framing, warmth,"
                        + " smoothing, seats, tries, last_day, closed, token_hash, sealed_token, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.id.value())
                .param(row.owner.value())
                .param(vault.seal(row.owner, NAME, order.name()))
                .param(vault.seal(row.owner, MESSAGE, order.message()))
                .param(order.style())
                .param(framing == null ? null : framing.name())
                .param(order.warmth())
                .param(order.smoothing())
                .param(order.seats())
                .param(order.tries())
                .param(order.lastDay())
                .param(row.closed)
                .param(Tokens.hash(token))
                .param(vault.seal(row.owner, TOKEN, token))
                .param(row.createdAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Row> of(AccountId owner) {
        return jdbc.sql("select * from headshots_team where account_id = ? order by created_at desc, id")
                .param(owner.value())
                .query(this::row)
                .list();
    }

    Optional<Row> find(AccountId owner, TeamId id) {
        return find(id).filter(row -> row.owner.equals(owner));
    }

    Optional<Row> find(TeamId id) {
        return jdbc.sql("select * from headshots_team where id = ?")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    /** Has what is done about one team come one after the other until the transaction ends. */
    Optional<Row> lock(TeamId id) {
        return jdbc.sql("select * from headshots_team where id = ? for update")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    Optional<Row> byToken(String token) {
        return jdbc.sql("select * from headshots_team where token_hash = ?")
                .param(Tokens.hash(token))
                .query(this::row)
                .optional();
    }

    String token(Row row) {
        return vault.open(row.owner, TOKEN, bytes(row.id, "sealed_token"));
    }

    void renew(Row row, String token) {
        jdbc.sql("update headshots_team set token_hash = ?, sealed_token = ? where id = ?")
                .params(Tokens.hash(token), vault.seal(row.owner, TOKEN, token), row.id.value())
                .update();
    }

    void resize(TeamId id, TeamSize size) {
        jdbc.sql("update headshots_team set seats = ?, tries = ? where id = ?")
                .params(size.seats(), size.tries(), id.value())
                .update();
    }

    void close(TeamId id, boolean closed) {
        jdbc.sql("update headshots_team set closed = ? where id = ?")
                .params(closed, id.value())
                .update();
    }

    void delete(TeamId id) {
        jdbc.sql("delete from headshots_team where id = ?").param(id.value()).update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        for (Row row : of(account)) {
            jdbc.sql("update headshots_team set sealed_name = ?, sealed_message = ?, sealed_token = ? where id = ?")
                    .params(
                            vault.reseal(account, NAME, bytes(row.id, "sealed_name")),
                            vault.reseal(account, MESSAGE, bytes(row.id, "sealed_message")),
                            vault.reseal(account, TOKEN, bytes(row.id, "sealed_token")),
                            row.id.value())
                    .update();
        }
    }

    private byte[] bytes(TeamId id, String column) {
        return jdbc.sql("select %s from headshots_team where id = ?".formatted(column))
                .param(id.value())
                .query(byte[].class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var owner = new AccountId(row.getObject("account_id", UUID.class));
        var order = new TeamOrder(
                vault.open(owner, NAME, row.getBytes("sealed_name")),
                vault.open(owner, MESSAGE, row.getBytes("sealed_message")),
                row.getString("style"),
                framing(row.getString("framing")),
                row.getDouble("warmth"),
                row.getDouble("smoothing"),
                row.getInt("seats"),
                row.getInt("tries"),
                row.getObject("last_day", LocalDate.class));
        return new Row(
                new TeamId(row.getObject("id", UUID.class)),
                owner,
                order,
                row.getBoolean("closed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Framing framing(@Nullable String name) {
        return name == null ? null : Framing.valueOf(name);
    }
}
