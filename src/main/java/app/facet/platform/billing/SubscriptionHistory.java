package app.facet.platform.billing;

import app.facet.platform.billing.SubscriptionNotes.Last;
import app.facet.platform.billing.SubscriptionNotes.Now;
import app.facet.platform.billing.SubscriptionNotes.Step;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What subscriptions bring each month, whenever that changes. Whoever writes a subscription has it noted in the same
 * transaction; nothing that was noted is ever changed. A subscription counts at the price it was taken for, less the
 * discounts that last: a new price is for new purchases, and when a discount ends, that is noted as well.
 */
@Component
public class SubscriptionHistory {

    /** How it changed. */
    enum Kind {
        /** Somebody pays who never did. */
        NEW,
        /** Somebody pays again. */
        RESUMED,
        /** As much or more: another plan or rhythm, or a discount that ended. */
        UPGRADED,
        /** Less: another plan or rhythm, or a discount that began. */
        DOWNGRADED,
        /** Nothing is paid any more. */
        CHURNED
    }

    private final SubscriptionNotes notes;
    private final JdbcClient jdbc;
    private final Clock clock;

    SubscriptionHistory(SubscriptionNotes notes, JdbcClient jdbc, Clock clock) {
        this.notes = notes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** It was written just now: notes what that changed, if it did. */
    @ActingAsTheHouse("counts what subscriptions bring, whoever looks at theirs")
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String provider, String ref) {
        notes.now(provider, ref).ifPresent(now -> note(now, notes.last(now.id()).orElse(Last.NONE)));
    }

    private void note(Now now, Last last) {
        boolean keepsPrice = last.recurring() > 0 && last.isFor(now);
        long listed = keepsPrice ? last.listed() : now.listed();
        long after = now.pays() ? now.recurring(listed) : 0;
        if (after == last.recurring() && (after == 0 || last.isFor(now))) {
            return;
        }
        long before = last.recurring();
        Instant at = at(now, last, after);
        if (before > 0 && after > 0 && !last.currency().equals(now.currency())) {
            // Currencies are never added together, so it ends in one and goes on in the other.
            notes.add(now, new Step(last.step() + 1, Kind.CHURNED, last.currency(), listed, 0, -before, at));
            notes.add(now, new Step(last.step() + 2, Kind.RESUMED, now.currency(), listed, after, after, at));
            return;
        }
        String currency = after == 0 ? last.currency() : now.currency();
        notes.add(
                now, new Step(last.step() + 1, kind(now, before, after), currency, listed, after, after - before, at));
    }

    private Kind kind(Now now, long before, long after) {
        if (before == 0) {
            return notes.anyOf(now.account()) ? Kind.RESUMED : Kind.NEW;
        }
        return after == 0 ? Kind.CHURNED : after >= before ? Kind.UPGRADED : Kind.DOWNGRADED;
    }

    /** When it happened rather than when we heard of it, but in the order in which we did. */
    private Instant at(Now now, Last last, long after) {
        Instant heard = clock.instant();
        Instant happened = happened(now, last, after, heard);
        Instant past = happened.isAfter(heard) ? heard : happened;
        return past.isBefore(last.at()) ? last.at() : past;
    }

    private static Instant happened(Now now, Last last, long after, Instant heard) {
        if (now.endedAt() != null) {
            return now.endedAt();
        }
        boolean first = last.step() == 0;
        boolean costsMore = last.recurring() > 0 && after > last.recurring() && last.isFor(now);
        if ((first || costsMore) && now.hasDiscountBehind()) {
            return now.periodStart(); // the first that costs the full price
        }
        return first ? now.paidFrom() : heard;
    }

    /** Somebody leaves: what they brought ends, and nothing says any more whose it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(AccountId account) {
        jdbc.sql("""
                insert into billing_subscription_change (subscription_id, step, account_id, changed_at, kind, plan, yearly,
                currency, listed, recurring, moved)
                select c.subscription_id, c.step + 1, c.account_id, :now, 'CHURNED', c.plan, c.yearly, c.currency, c.listed,
                0, -c.recurring from billing_subscription_change c where c.account_id = :account and c.recurring > 0
                and not exists (select 1 from billing_subscription_change n
                where n.subscription_id = c.subscription_id and n.step > c.step)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
        jdbc.sql("update billing_subscription_change set account_id = null where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
