package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Charge;
import app.facet.platform.billing.payments.PaymentProvider;
import app.facet.platform.billing.payments.ProviderInbox;
import java.time.Clock;
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
        provider = new SandboxProvider(books, new SandboxSettings(taxPercent), UnaryOperator.identity());
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

    /** Lets all happen that is due. */
    public void passTime() {
        books.shelf().due(books.now()).forEach(counter::pass);
    }
}
