package app.facet.product.dating.opinions;

import app.facet.platform.ai.AiAnswer.MadeBy;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Opinions in the database; what was said is sealed with the key of the photo's owner. */
@Component
class OpinionRows implements SealedData {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    OpinionRows(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** An opinion and what it is about. */
    record About(MediaId photo, Opinion opinion) {}

    List<About> of(AccountId owner) {
        return jdbc.sql("select * from dating_photo_opinion where account_id = ? order by media_id, kind")
                .param(owner.value())
                .query((row, number) -> about(owner, row))
                .list();
    }

    /** By photo, in one query; photos nobody was asked about are left out. */
    Map<MediaId, List<Opinion>> of(AccountId owner, Collection<MediaId> photos) {
        if (photos.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select * from dating_photo_opinion where account_id = :owner and media_id in (:photos) order by kind")
                .param("owner", owner.value())
                .param("photos", photos.stream().map(MediaId::value).toList())
                .query((row, number) -> about(owner, row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        About::photo, LinkedHashMap::new, Collectors.mapping(About::opinion, Collectors.toList())));
    }

    /** True when it has to be asked for: it never was, or nobody answered. An answer, or a question under way, stands. */
    boolean ask(AccountId owner, MediaId photo, OpinionKind kind, Instant now) {
        boolean again = jdbc.sql("update dating_photo_opinion set state = 'ASKED', asked_at = ? where account_id = ?"
                                + " and media_id = ? and kind = ? and state = 'MISSING'")
                        .params(now.atOffset(ZoneOffset.UTC), owner.value(), photo.value(), kind.name())
                        .update()
                > 0;
        return again
                || jdbc.sql("insert into dating_photo_opinion (media_id, kind, account_id, state, asked_at)"
                                        + " values (?, ?, ?, 'ASKED', ?) on conflict do nothing")
                                .params(photo.value(), kind.name(), owner.value(), now.atOffset(ZoneOffset.UTC))
                                .update()
                        > 0;
    }

    /** Does nothing when the photo is gone meanwhile. */
    void give(AccountId owner, MediaId photo, OpinionKind kind, MadeBy madeBy, Opinion.Content content) {
        jdbc.sql("update dating_photo_opinion set state = 'GIVEN', provider = ?, model = ?, sealed_content = ?"
                        + " where account_id = ? and media_id = ? and kind = ?")
                .params(
                        madeBy.provider(),
                        madeBy.model(),
                        vault.seal(owner, field(photo.value(), kind.name()), json.writeValueAsString(content)),
                        owner.value(),
                        photo.value(),
                        kind.name())
                .update();
    }

    void miss(AccountId owner, MediaId photo, OpinionKind kind) {
        jdbc.sql("update dating_photo_opinion set state = 'MISSING' where account_id = ? and media_id = ? and kind = ?"
                        + " and state = 'ASKED'")
                .params(owner.value(), photo.value(), kind.name())
                .update();
    }

    void forget(AccountId owner, MediaId photo) {
        jdbc.sql("delete from dating_photo_opinion where account_id = ? and media_id = ?")
                .params(owner.value(), photo.value())
                .update();
    }

    void erase(AccountId owner) {
        jdbc.sql("delete from dating_photo_opinion where account_id = ?")
                .param(owner.value())
                .update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        jdbc.sql("select media_id, kind, sealed_content from dating_photo_opinion where account_id = ?"
                        + " and sealed_content is not null")
                .param(account.value())
                .query((row, number) -> reseal(account, row))
                .list()
                .forEach(Runnable::run);
    }

    private Runnable reseal(AccountId account, ResultSet row) throws SQLException {
        UUID photo = row.getObject(1, UUID.class);
        String kind = row.getString(2);
        byte[] sealed = row.getBytes(3);
        return () -> jdbc.sql("update dating_photo_opinion set sealed_content = ? where media_id = ? and kind = ?")
                .params(vault.reseal(account, field(photo, kind), sealed), photo, kind)
                .update();
    }

    private About about(AccountId owner, ResultSet row) throws SQLException {
        UUID photo = row.getObject("media_id", UUID.class);
        String kind = row.getString("kind");
        byte[] sealed = row.getBytes("sealed_content");
        return new About(
                new MediaId(photo),
                new Opinion(
                        OpinionKind.valueOf(kind),
                        OpinionState.valueOf(row.getString("state")),
                        row.getString("provider"),
                        row.getString("model"),
                        sealed == null
                                ? null
                                : json.readValue(
                                        vault.open(owner, field(photo, kind), sealed), Opinion.Content.class)));
    }

    private static String field(UUID photo, String kind) {
        return "dating.opinion/" + photo + "/" + kind;
    }
}
