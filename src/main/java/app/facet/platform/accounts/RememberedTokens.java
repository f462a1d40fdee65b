package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of remembered browsers, as hashes beside their sessions. */
@Component
class RememberedTokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A remembered browser.
     *
     * @param before the token it had before, for tabs that come back together
     */
    record Kept(
            UUID id,
            AccountId account,
            String token,
            @Nullable String before,
            Instant createdAt,
            Instant rotatedAt) {}

    @ActingAsTheHouse("somebody is just being signed in")
    @Transactional
    void keep(UUID session, String series, String token) {
        jdbc.sql("update accounts_session set series = :series, token = :token, rotated_at = :now where id = :id")
                .param("series", series)
                .param("token", token)
                .param("now", now())
                .param("id", session)
                .update();
    }

    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional(readOnly = true)
    Optional<Kept> find(String series) {
        return jdbc.sql("select * from accounts_session where series = :series")
                .param("series", series)
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("token"),
                        row.getString("token_before"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("rotated_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Only one of two that come at once replaces the token; the other goes on with the one before. */
    @ActingAsTheHouse("nobody is signed in yet")
    @Transactional
    boolean replace(Kept kept, String next) {
        return jdbc.sql("update accounts_session set token_before = token, token = :next, rotated_at = :now "
                                + "where id = :id and token = :token")
                        .param("next", next)
                        .param("now", now())
                        .param("id", kept.id())
                        .param("token", kept.token())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
