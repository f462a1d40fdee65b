package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.billing.payments.Membership;
import app.facet.platform.billing.payments.PaymentProvider;
import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionOperations;

/** The sandbox in memory, and the bank's side of it. */
public final class MemorySandbox {

    private final SandboxBooks books;
    private final SandboxProvider provider;
    private final SandboxCounter counter;

    public MemorySandbox(ProviderInbox inbox, Clock clock, int taxPercent) {
        this(inbox, TransactionOperations.withoutTransaction(), clock, taxPercent);
    }

    private MemorySandbox(ProviderInbox inbox, TransactionOperations transactions, Clock clock, int taxPercent) {
        books = new SandboxBooks(new MemoryShelf(), inbox, transactions, clock);
        provider = SandboxProvider.of(books, new SandboxSettings(taxPercent), UnaryOperator.identity());
        counter = new SandboxCounter(books, provider);
    }

    public PaymentProvider provider() {
        return provider;
    }

    public void pay(String page) {
        counter.pay(page, Card.WORKS);
    }

    public void dispute(String charge, Charge.Dispute state) {
        counter.charges().dispute(charge, state);
    }

    public void renew(String membership, boolean works) {
        counter.memberships().renew(membership, works);
    }

    public void tryAgain(String bill, boolean works) {
        counter.memberships().tryAgain(bill, works);
    }

    /** Lets all happen that is due. */
    public void passTime() {
        books.shelf().due(books.now()).forEach(counter::pass);
    }

    /** What somebody paid, in whatever state. */
    public List<Charge> charges(AccountId account) {
        return books.shelf().of(account, SandboxCharge.class).stream()
                .map(item -> item.content().seen(item.ref()))
                .toList();
    }

    /** In the smallest coin, less what went back. */
    public long taken(AccountId account) {
        return charges(account).stream()
                .mapToLong(one -> one.captured() - one.refunded())
                .sum();
    }

    public List<Membership> memberships(AccountId account) {
        return books.shelf().of(account, SandboxMembership.class).stream()
                .map(item -> item.content().seen(item.ref()))
                .toList();
    }

    /** Under which names somebody would be paid. */
    public List<String> payees(AccountId account) {
        return books.shelf().of(account, SandboxPayee.class).stream()
                .map(Item::ref)
                .toList();
    }

    /** What was sent to somebody in the smallest coin, less what was taken back. */
    public long sent(AccountId account) {
        return payees(account).stream()
                .flatMap(payee -> books.shelf().children(payee, SandboxTransfer.class).stream())
                .mapToLong(
                        item -> item.content().amount().minor() - item.content().reversed())
                .sum();
    }
}
