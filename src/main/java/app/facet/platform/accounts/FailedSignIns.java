package app.facet.platform.accounts;

import app.facet.platform.vault.BlindIndex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords per account and per IP address, for all nodes and across restarts. An attempt counts as wrong
 * before the password is looked at and is taken back when it was right: so a hundred guesses at once are a hundred.
 */
@Component
class FailedSignIns {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    static final Duration ACCOUNT_REMEMBERS = Duration.ofDays(1);
    private static final Duration ADDRESS_REMEMBERS = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final AccountsSettings settings;
    private final Clock clock;

    FailedSignIns(JdbcClient jdbc, BlindIndex index, AccountsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    private record Door(String key, int allowed, Duration remembers) {}

    private record Count(int failures, @Nullable Instant closedUntil, Instant changedAt) {

        static Count read(ResultSet row, int number) throws SQLException {
            var closed = row.getObject("closed_until", OffsetDateTime.class);
            return new Count(
                    row.getInt("failures"),
                    closed == null ? null : closed.toInstant(),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant());
        }
    }

    /** @throws DoorClosed when it is too soon; this attempt then counts for nothing */
    @Transactional
    public void begin(String typed, Optional<String> address) {
        doors(typed, address).forEach(this::begin);
    }

    private void begin(Door door) {
        var now = clock.instant();
        jdbc.sql("""
                insert into accounts_failed_sign_in (door, failures, changed_at) values (:door, 0, :now)
                on conflict do nothing
                """).param("door", door.key()).param("now", time(now)).update();
        var count = jdbc.sql("select * from accounts_failed_sign_in where door = :door for update")
                .param("door", door.key())
                .query(Count::read)
                .single();
        var closedUntil = count.closedUntil();
        if (closedUntil != null && closedUntil.isAfter(now)) {
            throw new DoorClosed(Duration.between(now, closedUntil));
        }
        boolean forgotten = count.changedAt().plus(door.remembers()).isBefore(now);
        int failures = forgotten ? 1 : count.failures() + 1;
        store(door, failures, failures < door.allowed() ? null : now.plus(delay(failures - door.allowed())), now);
    }

    /** 1, 2, 4 … minutes. With five free guesses that leaves an attacker eleven in the first hour, two in any later. */
    private static Duration delay(int further) {
        var growing = Duration.ofMinutes(1L << Math.min(further, 10));
        return growing.compareTo(LONGEST) < 0 ? growing : LONGEST;
    }

    private void store(Door door, int failures, @Nullable Instant closedUntil, Instant now) {
        jdbc.sql("""
                update accounts_failed_sign_in set failures = :failures, closed_until = :closed, changed_at = :now
                where door = :door
                """)
                .param("failures", failures)
                .param("closed", closedUntil == null ? null : time(closedUntil), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", time(now))
                .param("door", door.key())
                .update();
    }

    /** The account starts afresh. Its IP address does not: who owns one account may be guessing at others. */
    @Transactional
    public void succeeded(String typed, Optional<String> address) {
        jdbc.sql("delete from accounts_failed_sign_in where door = :door")
                .param("door", account(typed).key())
                .update();
        address.ifPresent(known -> takeBack(address(known)));
    }

    /** Nobody looked at the password. */
    @Transactional
    public void takeBack(String typed, Optional<String> address) {
        doors(typed, address).forEach(this::takeBack);
    }

    private void takeBack(Door door) {
        jdbc.sql("""
                update accounts_failed_sign_in set failures = failures - 1,
                closed_until = case when failures > :allowed then closed_until else null end
                where door = :door and failures > 0
                """).param("allowed", door.allowed()).param("door", door.key()).update();
    }

    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from accounts_failed_sign_in where changed_at < :limit")
                .param("limit", time(clock.instant().minus(ACCOUNT_REMEMBERS)))
                .update();
    }

    /** In the order of their keys, so that two attempts never wait for each other. */
    private List<Door> doors(String typed, Optional<String> address) {
        return Stream.concat(Stream.of(account(typed)), address.map(this::address).stream())
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    private Door account(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return new Door(index.of("accounts.door", name), settings.failuresPerAccount(), ACCOUNT_REMEMBERS);
    }

    private Door address(String address) {
        return new Door(
                index.of("accounts.address", network(address)), settings.failuresPerAddress(), ADDRESS_REMEMBERS);
    }

    /** One household has one IPv4 address but 2^64 of IPv6: those count as one. */
    private static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length == 8 ? String.join(":", List.of(groups).subList(0, 4)) : address;
    }

    private static OffsetDateTime time(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
