package app.facet.platform.billing;

import app.facet.platform.billing.DeskRefused.Why;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was set aside and hangs: no action takes a day, so whoever should have settled it has forgotten. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class HoldDesk {

    private static final Duration LONG = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Wallets wallets;
    private final Settling settling;
    private final StepUp stepUp;
    private final DeskLog log;
    private final Clock clock;

    HoldDesk(JdbcClient jdbc, Wallets wallets, Settling settling, StepUp stepUp, DeskLog log, Clock clock) {
        this.jdbc = jdbc;
        this.wallets = wallets;
        this.settling = settling;
        this.stepUp = stepUp;
        this.log = log;
        this.clock = clock;
    }

    /** Open for more than a day, over all accounts; the oldest first. */
    @Transactional(readOnly = true)
    public List<OpenHold> hanging(Pageable page) {
        return jdbc.sql("""
                        select * from billing_hold where state = 'HELD' and held_at < :before
                        order by held_at, id limit :limit offset :offset""")
                .param("before", OffsetDateTime.ofInstant(clock.instant().minus(LONG), ZoneOffset.UTC))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(OpenHold::read)
                .list();
    }

    /** All that are open, also those that just began. */
    @Transactional(readOnly = true)
    public List<OpenHold> of(AccountId account) {
        return jdbc.sql(
                        "select * from billing_hold where account_id = :account and state = 'HELD' order by held_at, id")
                .param("account", account.value())
                .query(OpenHold::read)
                .list();
    }

    /**
     * Gives back what it set aside. If the action still succeeds, it was free.
     *
     * @throws NotFound when there is no such hold
     * @throws DeskRefused when it was settled meanwhile
     */
    @Transactional
    public void giveBack(UUID id) {
        stepUp.require();
        var open = jdbc.sql("select * from billing_hold where id = :id")
                .param("id", id)
                .query(OpenHold::read)
                .optional()
                .orElseThrow(NotFound::new);
        wallets.lock(open.account());
        settling.settle(open.account(), stillHeld(id), 0);
        log.note(log.entry("hold-given-back", "action", open.action())
                .about(open.account())
                .with("credits", String.valueOf(open.credits()))
                .with("since", open.since().toString()));
    }

    private Hold stillHeld(UUID id) {
        return jdbc.sql("select * from billing_hold where id = :id and state = 'HELD'")
                .param("id", id)
                .query(Hold::read)
                .optional()
                .orElseThrow(() -> new DeskRefused(Why.SETTLED));
    }
}
