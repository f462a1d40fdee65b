package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
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
import tools.jackson.databind.json.JsonMapper;

/** Bios and their versions in the database; the words of each version sealed with its owner's key. */
@Component
class BioRows implements SealedData {

    /** A bio without its words. */
    record Row(
            BioId id,
            UUID order,
            int position,
            String platform,
            Style style,
            Language language,
            boolean favourite,
            int latest,
            @Nullable Writer writer,
            Instant createdAt,
            Instant changedAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    BioRows(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** Favourites first, then the newest. */
    List<Row> of(AccountId owner) {
        return jdbc.sql("select * from dating_bio where account_id = ?"
                        + " order by favourite desc, changed_at desc, position")
                .param(owner.value())
                .query(BioRows::row)
                .list();
    }

    List<Row> ordered(AccountId owner, UUID order) {
        return jdbc.sql("select * from dating_bio where account_id = ? and order_id = ? order by position")
                .params(owner.value(), order)
                .query(BioRows::row)
                .list();
    }

    Optional<Row> find(AccountId owner, BioId id) {
        return jdbc.sql("select * from dating_bio where account_id = ? and id = ?")
                .params(owner.value(), id.value())
                .query(BioRows::row)
                .optional();
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Row> lock(AccountId owner, BioId id) {
        return jdbc.sql("select * from dating_bio where account_id = ? and id = ? for update")
                .params(owner.value(), id.value())
                .query(BioRows::row)
                .optional();
    }

    /** The newest words of all of somebody's bios, in one query. */
    List<VersionOf> newest(AccountId owner) {
        return jdbc.sql("select v.bio_id, v.number, v.sealed_text, v.created_at from dating_bio_version v"
                        + " join dating_bio b on b.id = v.bio_id and b.latest = v.number where v.account_id = ?")
                .param(owner.value())
                .query((row, number) -> version(owner, row))
                .list();
    }

    /** A version and whose it is. */
    record VersionOf(BioId bio, BioVersion version) {}

    List<BioVersion> versions(AccountId owner, BioId id) {
        return jdbc.sql("select bio_id, number, sealed_text, created_at from dating_bio_version"
                        + " where account_id = ? and bio_id = ? order by number desc")
                .params(owner.value(), id.value())
                .query((row, number) -> version(owner, row).version())
                .list();
    }

    void add(AccountId owner, Row bio) {
        Writer writer = bio.writer();
        jdbc.sql("insert into dating_bio (id, account_id, order_id, position, platform, style, language, favourite,"
                        + " latest, provider, model, created_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(bio.id().value())
                .param(owner.value())
                .param(bio.order())
                .param(bio.position())
                .param(bio.platform())
                .param(bio.style().name())
                .param(bio.language().name())
                .param(bio.favourite())
                .param(bio.latest())
                .param(writer == null ? null : writer.provider())
                .param(writer == null ? null : writer.model())
                .param(time(bio.createdAt()))
                .param(time(bio.changedAt()))
                .update();
    }

    void addVersion(AccountId owner, BioId id, int number, BioText text, Instant now) {
        jdbc.sql("insert into dating_bio_version (bio_id, number, account_id, sealed_text, created_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        number,
                        owner.value(),
                        vault.seal(owner, field(id.value(), number), json.writeValueAsString(text)),
                        time(now))
                .update();
        jdbc.sql("update dating_bio set latest = ?, changed_at = ? where account_id = ? and id = ?")
                .params(number, time(now), owner.value(), id.value())
                .update();
    }

    void favourite(AccountId owner, BioId id, boolean favourite) {
        jdbc.sql("update dating_bio set favourite = ? where account_id = ? and id = ?")
                .params(favourite, owner.value(), id.value())
                .update();
    }

    void remove(AccountId owner, BioId id) {
        jdbc.sql("delete from dating_bio_version where account_id = ? and bio_id = ?")
                .params(owner.value(), id.value())
                .update();
        jdbc.sql("delete from dating_bio where account_id = ? and id = ?")
                .params(owner.value(), id.value())
                .update();
    }

    void erase(AccountId owner) {
        jdbc.sql("delete from dating_bio_version where account_id = ?")
                .param(owner.value())
                .update();
        jdbc.sql("delete from dating_bio where account_id = ?")
                .param(owner.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        jdbc.sql("select bio_id, number, sealed_text from dating_bio_version where account_id = ?")
                .param(account.value())
                .query((row, number) -> reseal(account, row))
                .list()
                .forEach(Runnable::run);
    }

    private Runnable reseal(AccountId account, ResultSet row) throws SQLException {
        UUID bio = row.getObject(1, UUID.class);
        int number = row.getInt(2);
        byte[] sealed = row.getBytes(3);
        return () -> jdbc.sql("update dating_bio_version set sealed_text = ? where bio_id = ? and number = ?")
                .params(vault.reseal(account, field(bio, number), sealed), bio, number)
                .update();
    }

    private VersionOf version(AccountId owner, ResultSet row) throws SQLException {
        UUID bio = row.getObject("bio_id", UUID.class);
        int number = row.getInt("number");
        String text = vault.open(owner, field(bio, number), row.getBytes("sealed_text"));
        return new VersionOf(
                new BioId(bio),
                new BioVersion(number, instant(row, "created_at"), json.readValue(text, BioText.class)));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new BioId(row.getObject("id", UUID.class)),
                row.getObject("order_id", UUID.class),
                row.getInt("position"),
                row.getString("platform"),
                Style.valueOf(row.getString("style")),
                Language.valueOf(row.getString("language")),
                row.getBoolean("favourite"),
                row.getInt("latest"),
                writer(row),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    private static @Nullable Writer writer(ResultSet row) throws SQLException {
        String provider = row.getString("provider");
        return provider == null ? null : new Writer(provider, row.getString("model"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String field(UUID bio, int number) {
        return "dating.bio/" + bio + "/" + number;
    }
}
