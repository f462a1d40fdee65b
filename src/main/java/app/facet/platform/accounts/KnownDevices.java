package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.vault.BlindIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From which browsers an account has been signed in to before. */
@Component
class KnownDevices {

    /** As long as browsers keep a cookie at most. */
    static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.clock = clock;
    }

    /** What a browser is to an account. */
    enum Met {
        FIRST,
        BEFORE,
        NEW
    }

    @ActingAsTheHouse("somebody is just being signed in")
    @Transactional
    public Met meet(AccountId account, String device) {
        String hash = index.of("accounts.device", account + "/" + device);
        int before = jdbc.sql(
                        "update account_device set seen_at = :now where account_id = :account and device_index = :device")
                .param("now", now())
                .param("account", account.value())
                .param("device", hash)
                .update();
        if (before > 0) {
            return Met.BEFORE;
        }
        boolean first = count(account) == 0;
        jdbc.sql("""
                insert into account_device (account_id, device_index, first_seen_at, seen_at)
                values (:account, :device, :now, :now) on conflict do nothing
                """)
                .param("account", account.value())
                .param("device", hash)
                .param("now", now())
                .update();
        return first ? Met.FIRST : Met.NEW;
    }

    private int count(AccountId account) {
        return jdbc.sql("select count(*) from account_device where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** All but the one used last, or whoever comes after a long time would seem to be the first. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("""
                delete from account_device where seen_at < :limit and exists
                (select 1 from account_device newer where newer.account_id = account_device.account_id
                and newer.seen_at > account_device.seen_at)
                """).param("limit", now().minus(KEPT)).update();
    }

    @Transactional
    public void forgetAll(AccountId account) {
        jdbc.sql("delete from account_device where account_id = :account")
                .param("account", account.value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Seen> of(AccountId account) {
        return jdbc.sql(
                        "select first_seen_at, seen_at from account_device where account_id = :account order by seen_at desc")
                .param("account", account.value())
                .query((row, number) -> new Seen(
                        row.getObject("first_seen_at", OffsetDateTime.class),
                        row.getObject("seen_at", OffsetDateTime.class)))
                .list();
    }

    record Seen(OffsetDateTime firstSeenAt, OffsetDateTime seenAt) {}

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
