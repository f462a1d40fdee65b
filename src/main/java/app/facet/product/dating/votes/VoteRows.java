package app.facet.product.dating.votes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.votes.Ballots.Ballot;
import app.facet.product.dating.votes.Ballots.Better;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Votes, their photos and ballots in the database; the words of an address are sealed, and known again by their hash. */
@Component
class VoteRows implements SealedData {

    private static final String FIELD = "dating.vote.token";

    /** A vote without its ballots. */
    record Row(VoteId id, AccountId owner, Instant createdAt, Instant endsAt) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    VoteRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(Row row, String token, List<PhotoId> photos) {
        jdbc.sql("insert into dating_vote (id, account_id, token_hash, sealed_token, created_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        row.id.value(),
                        row.owner.value(),
                        Tokens.hash(token),
                        vault.seal(row.owner, FIELD, token),
                        at(row.createdAt),
                        at(row.endsAt))
                .update();
        for (int i = 0; i < photos.size(); i++) {
            jdbc.sql("insert into dating_vote_photo (vote_id, photo_id, account_id, place) values (?, ?, ?, ?)")
                    .params(row.id.value(), photos.get(i).value(), row.owner.value(), i)
                    .update();
        }
    }

    String token(Row row) {
        return vault.open(row.owner, FIELD, sealedToken(row));
    }

    private byte[] sealedToken(Row row) {
        return jdbc.sql("select sealed_token from dating_vote where id = ?")
                .param(row.id.value())
                .query(byte[].class)
                .single();
    }

    List<Row> of(AccountId owner) {
        return jdbc.sql(
                        "select id, account_id, created_at, ends_at from dating_vote where account_id = ? order by created_at desc, id")
                .param(owner.value())
                .query(VoteRows::row)
                .list();
    }

    Optional<Row> find(AccountId owner, VoteId id) {
        return of(owner).stream().filter(row -> row.id.equals(id)).findFirst();
    }

    Optional<Row> byToken(String token) {
        return jdbc.sql("select id, account_id, created_at, ends_at from dating_vote where token_hash = ?")
                .param(Tokens.hash(token))
                .query(VoteRows::row)
                .optional();
    }

    List<PhotoId> photos(VoteId vote) {
        return jdbc.sql("select photo_id from dating_vote_photo where vote_id = ? order by place")
                .param(vote.value())
                .query((row, number) -> new PhotoId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Ballot> ballots(VoteId vote) {
        return jdbc.sql("select voter, first_photo, second_photo, better from dating_vote_ballot where vote_id = ?"
                        + " order by cast_at, voter, first_photo, second_photo")
                .param(vote.value())
                .query((row, number) -> new Ballot(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        Better.valueOf(row.getString(4))))
                .list();
    }

    /** How many friends have voted from one network, this one left aside. */
    int othersFrom(VoteId vote, String network, String voter) {
        return jdbc.sql(
                        "select count(distinct voter) from dating_vote_ballot where vote_id = ? and network = ? and voter <> ?")
                .params(vote.value(), network, voter)
                .query(Integer.class)
                .single();
    }

    /** Has the ballots of one vote come one after the other until the transaction ends. */
    void lock(VoteId vote) {
        jdbc.sql("select id from dating_vote where id = ? for update")
                .param(vote.value())
                .query(UUID.class)
                .list();
    }

    void cast(Row vote, Ballot ballot, String network, Instant now) {
        jdbc.sql("insert into dating_vote_ballot"
                        + " (vote_id, account_id, voter, network, first_photo, second_photo, better, cast_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        vote.id.value(),
                        vote.owner.value(),
                        ballot.voter(),
                        network,
                        ballot.first(),
                        ballot.second(),
                        ballot.better().name(),
                        at(now))
                .update();
    }

    void end(VoteId vote, Instant now) {
        jdbc.sql("update dating_vote set ends_at = ? where id = ? and ends_at > ?")
                .params(at(now), vote.value(), at(now))
                .update();
    }

    void delete(VoteId vote) {
        jdbc.sql("delete from dating_vote_ballot where vote_id = ?")
                .param(vote.value())
                .update();
        jdbc.sql("delete from dating_vote_photo where vote_id = ?")
                .param(vote.value())
                .update();
        jdbc.sql("delete from dating_vote where id = ?").param(vote.value()).update();
    }

    @Override
    @Transactional
    public void resealAll(AccountId account) {
        for (Row row : of(account)) {
            jdbc.sql("update dating_vote set sealed_token = ? where id = ?")
                    .params(vault.reseal(account, FIELD, sealedToken(row)), row.id.value())
                    .update();
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new VoteId(row.getObject(1, UUID.class)),
                new AccountId(row.getObject(2, UUID.class)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
