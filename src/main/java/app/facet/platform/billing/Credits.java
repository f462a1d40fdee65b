package app.facet.platform.billing;

import app.facet.platform.billing.Offers.Reckoning;
import app.facet.platform.billing.spi.PricedAction;
import app.facet.platform.kernel.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What actions cost, and the paying. Set aside when an action begins, in the transaction that begins it; capture when it
 * succeeded, release when it did not. A reference names what is paid for, e.g. the id of a photo: under the same one
 * nothing is paid twice, however often it is asked. Moving credits waits for whoever else moves the account's.
 */
@Service
public class Credits {

    private final Plans plans;
    private final CreditIssue issue;
    private final Wallets wallets;
    private final Offers offers;
    private final Holds holds;
    private final Settling settling;

    Credits(Plans plans, CreditIssue issue, Wallets wallets, Offers offers, Holds holds, Settling settling) {
        this.plans = plans;
        this.issue = issue;
        this.wallets = wallets;
        this.offers = offers;
        this.holds = holds;
        this.settling = settling;
    }

    /** What somebody has at this moment. */
    @Transactional
    public CreditBalance balance(AccountId account) {
        issue.upToDate(account);
        return wallets.of(account);
    }

    /** Whether somebody may do so many now, and what that would cost. */
    @Transactional
    public Offer offer(AccountId account, PricedAction action, int quantity) {
        issue.upToDate(account);
        return offers.reckon(account, action, quantity).offer();
    }

    /**
     * Sets aside what so many cost. Held or paid for under this reference before: nothing happens.
     *
     * @throws NotEnoughCredits when it costs more than somebody has
     * @throws NotInPlan when it takes another plan
     * @throws TooManyForNow when the plan allows no more of them for some time
     */
    @Transactional
    public void hold(AccountId account, PricedAction action, int quantity, String reference) {
        wallets.lock(account);
        if (holds.live(account, action.key(), reference).isPresent()) {
            return;
        }
        issue.upToDate(account);
        var reckoning = offers.reckon(account, action, quantity);
        requireAllowed(reckoning);
        settling.hold(account, action.key(), reference, reckoning);
    }

    /**
     * As {@link #hold}, but where it is not allowed nothing happens.
     *
     * @return whether it is set aside or paid for
     */
    @Transactional
    public boolean holdIfAllowed(AccountId account, PricedAction action, int quantity, String reference) {
        wallets.lock(account);
        boolean may = holds.live(account, action.key(), reference).isPresent()
                || offer(account, action, quantity).isAllowed();
        if (may) {
            hold(account, action, quantity, reference);
        }
        return may;
    }

    /**
     * Insists that somebody may do it now, and takes nothing for it: for what a plan allows as often as people like.
     *
     * @throws NotInPlan when it takes another plan
     */
    @Transactional
    public void require(AccountId account, PricedAction action) {
        issue.upToDate(account);
        requireAllowed(offers.reckon(account, action, 1));
    }

    /**
     * Whether what is set aside or was taken under this reference is a gift: all of it included in a plan nobody pays
     * for.
     */
    @Transactional(readOnly = true)
    public boolean isGift(AccountId account, PricedAction action, String reference) {
        return holds.live(account, action.key(), reference)
                .filter(found -> found.included() == found.quantity())
                .map(found -> plans.standing(account).plan().isFree())
                .orElse(false);
    }

    private static void requireAllowed(Reckoning reckoning) {
        Offer offer = reckoning.offer();
        switch (offer.verdict()) {
            case NOT_ENOUGH -> throw new NotEnoughCredits(offer);
            case NOT_IN_PLAN -> throw new NotInPlan(reckoning.plan());
            case TOO_MANY -> throw new TooManyForNow(reckoning.plan(), offer.again());
            case UNLIMITED, INCLUDED, CREDITS -> {}
        }
    }

    /**
     * Takes what was set aside.
     *
     * @return whether it is paid for, now or before; false when it was given back meanwhile
     */
    @Transactional
    public boolean capture(AccountId account, PricedAction action, String reference) {
        return capture(account, action, reference, Integer.MAX_VALUE);
    }

    /**
     * As {@link #capture(AccountId, PricedAction, String)}, of which only so many were done; the rest is given back.
     *
     * @param done none: as a release
     */
    @Transactional
    public boolean capture(AccountId account, PricedAction action, String reference, int done) {
        wallets.lock(account);
        var hold = holds.live(account, action.key(), reference);
        hold.filter(found -> found.state() == Hold.State.HELD)
                .ifPresent(found -> settling.settle(account, found, Math.min(done, found.quantity())));
        return hold.isPresent();
    }

    /** Gives back what was set aside, if it was not taken yet. */
    @Transactional
    public void release(AccountId account, PricedAction action, String reference) {
        wallets.lock(account);
        holds.live(account, action.key(), reference)
                .filter(found -> found.state() == Hold.State.HELD)
                .ifPresent(found -> settling.settle(account, found, 0));
    }

    /** Gives back also what was taken, because what was paid for turned out to be no good. */
    @Transactional
    public void refund(AccountId account, PricedAction action, String reference) {
        wallets.lock(account);
        holds.live(account, action.key(), reference).ifPresent(found -> {
            if (found.state() == Hold.State.HELD) {
                settling.settle(account, found, 0);
            } else {
                settling.refund(account, found);
            }
        });
    }
}
