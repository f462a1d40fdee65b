package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.bios.BioId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions as rows: name and bio sealed with their owner's key. */
@Component
class VersionRows implements SealedData {

    private static final String NAME = "dating.version-name";
    private static final String BIO = "dating.version-bio";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final LivePeriods periods;
    private final Clock clock;

    VersionRows(JdbcClient jdbc, Vault vault, LivePeriods periods, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.periods = periods;
        this.clock = clock;
    }

    /** Two queries, however many versions. */
    List<ProfileVersion> of(AccountId owner) {
        Map<VersionId, List<LivePeriod>> live = periods.of(owner);
        return jdbc.sql(
                        "select id, platform, sealed_name, sealed_bio, photos, bio_id, bio_number from dating_profile_version"
                                + " where account_id = :account order by created_at, id")
                .param("account", owner.value())
                .query((row, number) -> read(owner, row, live))
                .list();
    }

    Optional<ProfileVersion> find(AccountId owner, VersionId id) {
        return of(owner).stream().filter(version -> version.id().equals(id)).findFirst();
    }

    private ProfileVersion read(AccountId owner, ResultSet row, Map<VersionId, List<LivePeriod>> live)
            throws SQLException {
        var id = new VersionId(row.getObject(1, UUID.class));
        return new ProfileVersion(
                id,
                row.getString(2),
                vault.open(owner, NAME, row.getBytes(3)),
                photos(row.getString(5)),
                vault.open(owner, BIO, row.getBytes(4)),
                used(row),
                live.getOrDefault(id, List.of()));
    }

    private static @Nullable UsedBio used(ResultSet row) throws SQLException {
        UUID bio = row.getObject("bio_id", UUID.class);
        return bio == null ? null : new UsedBio(new BioId(bio), row.getInt("bio_number"));
    }

    private static @Nullable UUID bio(VersionDraft draft) {
        return draft.used() == null ? null : draft.used().bio().value();
    }

    private static @Nullable Integer number(VersionDraft draft) {
        return draft.used() == null ? null : draft.used().number();
    }

    private static List<PhotoId> photos(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",", -1))
                        .map(UUID::fromString)
                        .map(PhotoId::new)
                        .toList();
    }

    private static String ids(List<PhotoId> photos) {
        return photos.stream().map(photo -> photo.value().toString()).collect(Collectors.joining(","));
    }

    void insert(AccountId owner, VersionId id, VersionDraft draft) {
        jdbc.sql("insert into dating_profile_version"
                        + " (id, account_id, platform, sealed_name, sealed_bio, photos, bio_id, bio_number, created_at)"
                        + " values (:id, :account, :platform, :name, :bio, :photos, :used, :number, :now)")
                .param("id", id.value())
                .param("account", owner.value())
                .param("platform", draft.platform())
                .param("name", vault.seal(owner, NAME, draft.name()))
                .param("bio", vault.seal(owner, BIO, draft.bio()))
                .param("photos", ids(draft.photos()))
                .param("used", bio(draft))
                .param("number", number(draft))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(AccountId owner, VersionId id, VersionDraft draft) {
        jdbc.sql("update dating_profile_version set sealed_name = :name, sealed_bio = :bio, photos = :photos,"
                        + " bio_id = :used, bio_number = :number where id = :id and account_id = :account")
                .param("name", vault.seal(owner, NAME, draft.name()))
                .param("bio", vault.seal(owner, BIO, draft.bio()))
                .param("photos", ids(draft.photos()))
                .param("used", bio(draft))
                .param("number", number(draft))
                .param("id", id.value())
                .param("account", owner.value())
                .update();
    }

    void delete(AccountId owner, VersionId id) {
        periods.delete(owner, id);
        jdbc.sql("delete from dating_profile_version where id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", owner.value())
                .update();
    }

    void deleteAll(AccountId owner) {
        periods.deleteAll(owner);
        jdbc.sql("delete from dating_profile_version where account_id = :account")
                .param("account", owner.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        reseal(account, "sealed_name", NAME);
        reseal(account, "sealed_bio", BIO);
    }

    private void reseal(AccountId account, String column, String field) {
        jdbc.sql("select id, " + column + " from dating_profile_version where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
                .list()
                .forEach(one -> jdbc.sql("update dating_profile_version set " + column + " = ? where id = ?")
                        .params(vault.reseal(account, field, one.getValue()), one.getKey())
                        .update());
    }
}
