package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Service;

/** Plays the bank: for the page of the sandbox, and for trying what comes later. There is none where real money moves. */
@Service
@Conditional(OnlyToTry.class)
public class SandboxDesk {

    private final SandboxBooks books;
    private final SandboxCounter counter;

    SandboxDesk(SandboxBooks books, SandboxCounter counter) {
        this.books = books;
        this.counter = counter;
    }

    /** @throws NotFound when there is none, or it is somebody else's */
    public SandboxPage page(AccountId account, String ref) {
        return SandboxPage.of(mine(account, ref, SandboxSession.class));
    }

    public SandboxPage pay(AccountId account, String ref, Card card) {
        mine(account, ref, SandboxSession.class);
        return counter.pay(ref, card);
    }

    /** What somebody tells their bank when it asks. */
    public SandboxPage confirm(AccountId account, String ref, boolean confirmed) {
        mine(account, ref, SandboxSession.class);
        return counter.confirm(ref, confirmed);
    }

    /**
     * Ends the period of a subscription now.
     *
     * @param works whether the next is paid
     */
    public void renew(AccountId account, String membership, boolean works) {
        mine(account, membership, SandboxMembership.class);
        books.together(() -> {
            counter.memberships().renew(membership, works);
            return true;
        });
    }

    /** Tries a bill again that was not paid. */
    public void tryAgain(AccountId account, String membership, boolean works) {
        mine(account, membership, SandboxMembership.class);
        String bill = counter.memberships().find(membership).latestBill();
        if (bill != null) {
            books.together(() -> {
                counter.memberships().tryAgain(bill, works);
                return true;
            });
        }
    }

    /** What somebody paid, by name. */
    public List<String> charges(AccountId account) {
        return books.shelf().of(account, SandboxCharge.class).stream()
                .map(Item::ref)
                .toList();
    }

    /** Somebody tells their bank that it was not them. */
    public void dispute(AccountId account, String charge) {
        mine(account, charge, SandboxCharge.class);
        counter.charges().dispute(charge, Charge.Dispute.OPEN);
    }

    /**
     * The bank decides.
     *
     * @param won whether we get the money back
     */
    public void closeDispute(AccountId account, String charge, boolean won) {
        mine(account, charge, SandboxCharge.class);
        counter.charges().dispute(charge, won ? Charge.Dispute.WON : Charge.Dispute.LOST);
    }

    private <T> Item<T> mine(AccountId account, String ref, Class<T> kind) {
        return books.shelf()
                .find(ref, kind)
                .filter(item -> item.account().equals(account))
                .orElseThrow(NotFound::new);
    }
}
