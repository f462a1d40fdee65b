package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether models of other companies may look at somebody's photos. Without a yes no picture leaves the house. */
@Service
public class PhotoConsent {

    private final JdbcClient jdbc;
    private final Choice choice;
    private final CurrentAccount current;
    private final Clock clock;

    PhotoConsent(JdbcClient jdbc, Choice choice, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.choice = choice;
        this.current = current;
        this.clock = clock;
    }

    /** @param at when it was made */
    public record Decision(boolean given, Instant at) {}

    /** The latest; empty when the person was not asked or has not answered. */
    @Transactional(readOnly = true)
    public Optional<Decision> latest(AccountId account) {
        return all(account).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public boolean isGiven(AccountId account) {
        return latest(account).filter(Decision::given).isPresent();
    }

    /** Every decision, the latest first. */
    List<Decision> all(AccountId account) {
        return jdbc.sql("select given, decided_at from ai_photo_consent where account_id = :account"
                        + " order by decided_at desc, id desc")
                .param("account", account.value())
                .query((row, number) -> new Decision(
                        row.getBoolean(1),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Only a person themselves decides. What was asked before a no has been answered; from now on nothing is asked. */
    @Transactional
    public void decide(AccountId account, boolean given) {
        current.requireOwner();
        if (latest(account).filter(before -> before.given() == given).isEmpty()) {
            jdbc.sql("insert into ai_photo_consent (id, account_id, given, decided_at) values (?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            account.value(),
                            given,
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Who could look at this person's photos, by name of the provider; empty when nobody is set up for it. */
    @Transactional(readOnly = true)
    public List<String> lookers(AccountId account) {
        return Stream.of(Ability.SEE, Ability.DESCRIBE)
                .flatMap(ability -> choice.providers(account, ability).stream())
                .distinct()
                .toList();
    }
}
