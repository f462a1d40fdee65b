package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of holds and of the lots they took from. Written only under the lock of the wallet. */
@Component
class Holds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Holds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that is held or captured under the reference; what was given back is none any more. */
    @Transactional(readOnly = true)
    public Optional<Hold> live(AccountId account, String action, String reference) {
        return jdbc.sql("""
                        select * from billing_hold
                        where account_id = :account and action = :action and reference = :reference and live = true""")
                .param("account", account.value())
                .param("action", action)
                .param("reference", reference)
                .query(Hold::read)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Hold add(AccountId account, String action, String reference, Offer offer) {
        var hold = new Hold(
                UUID.randomUUID(), action, offer.quantity(), offer.included(), offer.credits(), Hold.State.HELD, 0);
        jdbc.sql("""
                insert into billing_hold (id, account_id, action, reference, live, quantity, included, credits, state, held_at)
                values (:id, :account, :action, :reference, true, :quantity, :included, :credits, 'HELD', :now)""")
                .param("id", hold.id())
                .param("account", account.value())
                .param("action", action)
                .param("reference", reference)
                .param("quantity", hold.quantity())
                .param("included", hold.included())
                .param("credits", hold.credits())
                .param("now", now())
                .update();
        return hold;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Hold hold, Hold.State state, int done) {
        jdbc.sql("""
                update billing_hold set state = :state, done = :done, settled_at = :now, live = :live
                where id = :id""")
                .param("state", state.name())
                .param("done", done)
                .param("now", now())
                .param("live", state == Hold.State.CAPTURED ? Boolean.TRUE : null)
                .param("id", hold.id())
                .update();
    }

    /** Part of a lot that a hold took. */
    record Part(Lot lot, long amount) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(AccountId account, Hold hold, Lot lot, long amount) {
        jdbc.sql("""
                insert into billing_hold_lot (hold_id, lot_id, account_id, amount)
                values (:hold, :lot, :account, :amount)""")
                .param("hold", hold.id())
                .param("lot", lot.id())
                .param("account", account.value())
                .param("amount", amount)
                .update();
    }

    /** In the order they were taken. */
    @Transactional(readOnly = true)
    public List<Part> parts(Hold hold) {
        return jdbc.sql("""
                        select l.*, p.amount from billing_hold_lot p join billing_lot l on l.id = p.lot_id
                        where p.hold_id = :hold""" + Lots.SOONEST_FIRST)
                .param("hold", hold.id())
                .query((row, number) -> new Part(Lots.read(row, number), row.getLong("amount")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
