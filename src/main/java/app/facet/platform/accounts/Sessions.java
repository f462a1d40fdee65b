package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where people are signed in, on all nodes, and how they sign out there from here. */
@Service
public class Sessions {

    /** A session whose browser was closed is not heard of again. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final AccountsSettings settings;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, AccountsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those still open, the one used last first. */
    @Transactional(readOnly = true)
    public List<OpenSession> of(AccountId account) {
        return jdbc.sql("""
                select * from accounts_session where account_id = :account and created_at > :remembered
                and (series is not null or seen_at > :silent) order by seen_at desc
                """)
                .param("account", account.value())
                .param("silent", ago(SILENCE))
                .param("remembered", ago(settings.rememberedFor()))
                .query(OpenSession::read)
                .list();
    }

    @Transactional
    public void end(AccountId account, UUID session) {
        if (delete(account, session)) {
            audit.record(AuditEntry.of("accounts.session-ended", account));
        }
    }

    /** Of the request at hand. */
    public Optional<UUID> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(SessionWatch.idIn(attributes.getRequest().getSession(false)))
                : Optional.empty();
    }

    @EventListener
    @ActingAsTheHouse("also when somebody forgot theirs and is not signed in")
    @Transactional
    void passwordChanged(PasswordChanged event) {
        endOthers(event.account(), current());
    }

    @EventListener
    @ActingAsTheHouse("whoever proves to be the owner is not signed in yet")
    @Transactional
    void reclaimed(AccountReclaimed event) {
        endOthers(event.account(), Optional.empty());
    }

    /** Ends all but this one. */
    @ActingAsTheHouse("also when a stolen cookie is noticed and nobody is signed in")
    @Transactional
    public void endOthers(AccountId account, Optional<UUID> kept) {
        all(account).stream()
                .filter(session -> !kept.equals(Optional.of(session)))
                .forEach(session -> delete(account, session));
        audit.record(AuditEntry.of("accounts.sessions-ended", account));
    }

    /** Everywhere, without a word in the log: the account goes. */
    @Transactional
    public void endAll(AccountId account) {
        all(account).forEach(session -> delete(account, session));
    }

    private List<UUID> all(AccountId account) {
        return jdbc.sql("select id from accounts_session where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private boolean delete(AccountId account, UUID session) {
        int ended = jdbc.sql("delete from accounts_session where id = :id and account_id = :account")
                .param("id", session)
                .param("account", account.value())
                .update();
        if (ended > 0) {
            events.publishEvent(new SessionEnded(session));
        }
        return ended > 0;
    }

    @ActingAsTheHouse("somebody is just being signed in")
    @Transactional
    UUID open(AccountId account, Origin from) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into accounts_session (id, account_id, device, address, created_at, seen_at)
                values (:id, :account, :device, :address, :now, :now)
                """)
                .param("id", id)
                .param("account", account.value())
                .param("device", from.device())
                .param("address", shortened(from.address()))
                .param("now", ago(Duration.ZERO))
                .update();
        return id;
    }

    /** Notes that it is still used; false when it was ended. */
    @ActingAsTheHouse("whether there is still somebody signed in, is the question")
    @Transactional
    boolean seen(UUID session) {
        return jdbc.sql("update accounts_session set seen_at = :now where id = :id")
                        .param("now", ago(Duration.ZERO))
                        .param("id", session)
                        .update()
                > 0;
    }

    @ActingAsTheHouse("whether there is still somebody signed in, is the question")
    @Transactional
    boolean isOpen(UUID session) {
        return jdbc.sql("select count(*) from accounts_session where id = :id")
                        .param("id", session)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Its owner signed out. */
    @ActingAsTheHouse("nobody is signed in any more")
    @Transactional
    void close(UUID session) {
        jdbc.sql("delete from accounts_session where id = :id")
                .param("id", session)
                .update();
    }

    @Transactional
    public void forgetOld() {
        jdbc.sql(
                        "delete from accounts_session where created_at < :remembered or (series is null and seen_at < :silent)")
                .param("remembered", ago(settings.rememberedFor()))
                .param("silent", ago(Duration.ofDays(1)))
                .update();
    }

    /** 192.0.2.44 as 192.0.2.*, 2001:db8:1:2:… as 2001:db8:1:*. */
    static @Nullable String shortened(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String[] groups = address.split(":", -1);
        return groups.length == 8
                ? String.join(":", List.of(groups).subList(0, 3)) + ":*"
                : address.replaceFirst("\\.\\d+$", ".*");
    }

    private OffsetDateTime ago(Duration duration) {
        Instant when = clock.instant().minus(duration);
        return when.atOffset(ZoneOffset.UTC);
    }
}
