package app.facet.platform.billing;

import static app.facet.platform.billing.ledger.Line.credits;

import app.facet.platform.billing.Per.Window;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings credits into wallets and takes them out again: bought, given, of a plan, run out. What a month brings and what
 * runs out is booked when somebody next looks, not for everybody in one night.
 */
@Component
public class CreditIssue {

    private final Wallets wallets;
    private final Lots lots;
    private final Ledger ledger;
    private final Plans plans;
    private final Clock clock;

    CreditIssue(Wallets wallets, Lots lots, Ledger ledger, Plans plans, Clock clock) {
        this.wallets = wallets;
        this.lots = lots;
        this.ledger = ledger;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Gives credits, once for each reference.
     *
     * @param expiresAt null: never
     * @return whether it was new
     */
    @Transactional
    public boolean grant(
            AccountId account, CreditSource source, long credits, @Nullable Instant expiresAt, String reference) {
        wallets.lock(account);
        boolean isNew = ledger.book(
                account, reference, "grant", credits(Pot.ISSUED, -credits), credits(Pot.AVAILABLE, credits));
        if (isNew) {
            lots.add(account, source, reference, credits, clock.instant(), expiresAt);
            wallets.move(account, credits, 0);
        }
        return isNew;
    }

    /**
     * Takes back credits that were granted and not spent, once for each reference.
     *
     * @param grant the reference they were granted under
     * @return how many could be taken now
     */
    @Transactional
    public long withdraw(AccountId account, String grant, long atMost, String reference) {
        wallets.lock(account);
        return withdraw(account, lots.from(account, grant), atMost, reference);
    }

    /** As above, whatever they came from, soonest to end first. */
    @Transactional
    long withdraw(AccountId account, long atMost, String reference) {
        upToDate(account);
        wallets.lock(account);
        return withdraw(account, lots.filled(account), atMost, reference);
    }

    private long withdraw(AccountId account, List<Lot> from, long atMost, String reference) {
        long taken = Math.min(atMost, from.stream().mapToLong(Lot::remaining).sum());
        if (taken == 0
                || !ledger.book(
                        account,
                        reference,
                        "withdrawal",
                        credits(Pot.AVAILABLE, -taken),
                        credits(Pot.WITHDRAWN, taken))) {
            return 0;
        }
        long left = taken;
        for (Lot lot : from) {
            long part = Math.min(left, lot.remaining());
            lots.move(lot.id(), -part, 0);
            left -= part;
        }
        wallets.move(account, -taken, 0);
        return taken;
    }

    /** Books what has run out and what the month of the plan brings. Costs two questions when nothing is due. */
    @Transactional
    void upToDate(AccountId account) {
        Instant now = clock.instant();
        if (lots.anyIsOver(account, now)) {
            expire(account, now);
        }
        Standing standing = plans.standing(account);
        if (standing.paid() && standing.plan().monthlyCredits() > 0) {
            grantMonth(account, standing, Per.MONTH.around(standing.since(), now));
        }
    }

    private void expire(AccountId account, Instant now) {
        wallets.lock(account);
        lots.filled(account).stream().filter(lot -> lot.isOver(now)).forEach(lot -> {
            long gone = lot.remaining();
            ledger.book(
                    account, "expiry:" + lot.id(), "expiry", credits(Pot.AVAILABLE, -gone), credits(Pot.EXPIRED, gone));
            lots.move(lot.id(), -gone, 0);
            wallets.move(account, -gone, 0);
        });
    }

    private void grantMonth(AccountId account, Standing standing, Window month) {
        String reference = "plan:%s:%s:%d"
                .formatted(account, standing.plan().code(), month.start().getEpochSecond());
        if (!ledger.has(reference)) {
            grant(account, CreditSource.PLAN, standing.plan().monthlyCredits(), month.end(), reference);
        }
    }
}
