package app.facet.platform.billing;

import static app.facet.platform.billing.ledger.Line.credits;

import app.facet.platform.billing.Hold.State;
import app.facet.platform.billing.Offers.Reckoning;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Moves credits between a wallet and what is set aside. Only under the lock of the wallet. */
@Component
class Settling {

    /** Whoever gets back what ran out meanwhile has a week to spend it: it was not them who took so long. */
    private static final Duration GRACE = Duration.ofDays(7);

    private final Wallets wallets;
    private final Lots lots;
    private final Uses uses;
    private final Holds holds;
    private final Ledger ledger;
    private final Clock clock;

    Settling(Wallets wallets, Lots lots, Uses uses, Holds holds, Ledger ledger, Clock clock) {
        this.wallets = wallets;
        this.lots = lots;
        this.uses = uses;
        this.holds = holds;
        this.ledger = ledger;
        this.clock = clock;
    }

    void hold(AccountId account, String action, String reference, Reckoning reckoning) {
        Offer offer = reckoning.offer();
        Hold hold = holds.add(account, action, reference, offer);
        var count = new Uses.Count(offer.included(), offer.quantity());
        reckoning
                .spans()
                .forEach(span ->
                        uses.count(account, hold.id(), action, span.term().per(), span.window(), count));
        take(account, hold);
        wallets.move(account, -hold.credits(), hold.credits());
        ledger.book(
                account,
                "hold:" + hold.id(),
                "hold",
                credits(Pot.AVAILABLE, -hold.credits()),
                credits(Pot.HELD, hold.credits()));
    }

    private void take(AccountId account, Hold hold) {
        long left = hold.credits();
        for (Lot lot : lots.filled(account)) {
            long part = Math.min(left, lot.remaining());
            if (part > 0) {
                holds.take(account, hold, lot, part);
                lots.move(lot.id(), -part, part);
                left -= part;
            }
        }
        if (left > 0) {
            throw new IllegalStateException("The lots hold less than the wallet of " + account);
        }
    }

    /** @param done how many of the quantity are paid for; 0 gives everything back */
    void settle(AccountId account, Hold hold, int done) {
        long charged = hold.priceOf(done);
        long back = hold.credits() - charged;
        long toCharge = charged;
        for (var part : holds.parts(hold)) {
            long taken = Math.min(toCharge, part.amount());
            toCharge -= taken;
            giveBack(account, part.lot(), part.amount() - taken, part.amount());
        }
        wallets.move(account, back, -hold.credits());
        uncount(account, hold, hold.quantity(), done);
        holds.settle(hold, done == 0 ? State.RELEASED : State.CAPTURED, done);
        ledger.book(
                account,
                "settle:" + hold.id(),
                done == 0 ? "release" : "capture",
                credits(Pot.HELD, -hold.credits()),
                credits(Pot.SPENT, charged),
                credits(Pot.AVAILABLE, back));
    }

    void refund(AccountId account, Hold hold) {
        long charged = hold.priceOf(hold.done());
        long left = charged;
        for (var part : holds.parts(hold)) {
            long back = Math.min(left, part.amount());
            left -= back;
            giveBack(account, part.lot(), back, 0);
        }
        wallets.move(account, charged, 0);
        uncount(account, hold, hold.done(), 0);
        holds.settle(hold, State.REFUNDED, 0);
        ledger.book(
                account,
                "refund:" + hold.id(),
                "refund",
                credits(Pot.SPENT, -charged),
                credits(Pot.AVAILABLE, charged));
    }

    private void giveBack(AccountId account, Lot lot, long back, long fromHeld) {
        Instant now = clock.instant();
        boolean over = lot.isOver(now);
        lots.move(lot.id(), over ? 0 : back, -fromHeld);
        if (over && back > 0) {
            lots.add(account, CreditSource.RETURNED, lot.reference(), back, now, now.plus(GRACE));
        }
    }

    /** Those the plan pays are done first, and so the last to be given back. */
    private void uncount(AccountId account, Hold hold, int before, int after) {
        int included = Math.min(before, hold.included()) - Math.min(after, hold.included());
        uses.uncount(account, hold.id(), hold.action(), new Uses.Count(included, before - after));
    }
}
