package app.facet.product.headshots.team;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import app.facet.product.headshots.PortraitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members handed over, in the database: rows of the team's owner, sealed with the owner's key. */
@Component
class HandedRows implements SealedData {

    private static final String NAME = "headshots.team.portrait";

    /**
     * The owner's copy of a portrait.
     *
     * @param portrait the member's own, which it was copied from
     * @param origin how it was made, as its files have to say
     * @param face in parts of the picture, where one was measured
     */
    record Row(
            UUID id,
            AccountId owner,
            TeamId team,
            SeatId seat,
            PortraitId portrait,
            MediaId media,
            String name,
            @Nullable Box face,
            PictureOrigin origin,
            Instant handedAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    HandedRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(Row row) {
        var face = row.face;
        jdbc.sql("insert into headshots_team_portrait (id, account_id, team_id, seat_id, portrait_id, media_id,"
                        + " sealed_name, face_x, face_y, face_width, face_height, origin, handed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.id)
                .param(row.owner.value())
                .param(row.team.value())
                .param(row.seat.value())
                .param(row.portrait.value())
                .param(row.media.value())
                .param(vault.seal(row.owner, NAME, row.name))
                .param(face == null ? null : face.x())
                .param(face == null ? null : face.y())
                .param(face == null ? null : face.width())
                .param(face == null ? null : face.height())
                .param(row.origin.name())
                .param(row.handedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Row> of(TeamId team) {
        return jdbc.sql("select * from headshots_team_portrait where team_id = ? order by handed_at, id")
                .param(team.value())
                .query(this::row)
                .list();
    }

    Optional<Row> of(SeatId seat) {
        return jdbc.sql("select * from headshots_team_portrait where seat_id = ?")
                .param(seat.value())
                .query(this::row)
                .optional();
    }

    int count(TeamId team) {
        return jdbc.sql("select count(*) from headshots_team_portrait where team_id = ?")
                .param(team.value())
                .query(Integer.class)
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("delete from headshots_team_portrait where id = ?").param(id).update();
    }

    void delete(MediaId media) {
        jdbc.sql("delete from headshots_team_portrait where media_id = ?")
                .param(media.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        for (Row row : ofOwner(account)) {
            byte[] sealed = jdbc.sql("select sealed_name from headshots_team_portrait where id = ?")
                    .param(row.id)
                    .query(byte[].class)
                    .single();
            jdbc.sql("update headshots_team_portrait set sealed_name = ? where id = ?")
                    .params(vault.reseal(account, NAME, sealed), row.id)
                    .update();
        }
    }

    private List<Row> ofOwner(AccountId account) {
        return jdbc.sql("select * from headshots_team_portrait where account_id = ?")
                .param(account.value())
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var owner = new AccountId(row.getObject("account_id", UUID.class));
        return new Row(
                row.getObject("id", UUID.class),
                owner,
                new TeamId(row.getObject("team_id", UUID.class)),
                new SeatId(row.getObject("seat_id", UUID.class)),
                new PortraitId(row.getObject("portrait_id", UUID.class)),
                new MediaId(row.getObject("media_id", UUID.class)),
                vault.open(owner, NAME, row.getBytes("sealed_name")),
                face(row),
                PictureOrigin.valueOf(row.getString("origin")),
                row.getObject("handed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Box face(ResultSet row) throws SQLException {
        double x = row.getDouble("face_x");
        return row.wasNull()
                ? null
                : new Box(x, row.getDouble("face_y"), row.getDouble("face_width"), row.getDouble("face_height"));
    }
}
