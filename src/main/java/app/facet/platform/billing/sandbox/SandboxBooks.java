package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Incoming;
import app.facet.platform.billing.payments.ProviderFailure;
import app.facet.platform.billing.payments.ProviderFailure.Kind;
import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.billing.payments.Touched;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Makes and changes what the sandbox holds, and tells the inbox as a real provider would: after the fact, about the thing. */
class SandboxBooks {

    static final String NAME = "sandbox";

    private static final int MOST_ATTEMPTS = 100;

    private final Shelf shelf;
    private final ProviderInbox inbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    SandboxBooks(Shelf shelf, ProviderInbox inbox, TransactionOperations transactions, Clock clock) {
        this.shelf = shelf;
        this.inbox = inbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    Shelf shelf() {
        return shelf;
    }

    Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    /** @throws ProviderFailure when there is no such thing */
    <T> Item<T> get(String ref, Class<T> kind) {
        return shelf.find(ref, kind)
                .orElseThrow(() -> new ProviderFailure(Kind.UNKNOWN, "no such " + NAME + " object"));
    }

    /** What was made under that key, or a new one. */
    <T> Item<T> once(
            String prefix,
            AccountId account,
            Class<T> kind,
            String key,
            @Nullable String parent,
            @Nullable Instant due,
            T content) {
        return shelf.findOnce(key, kind).orElseGet(() -> {
            var made = new Item<>(ref(prefix), account, kind, key, parent, due, content, 0);
            return shelf.add(made) ? made : shelf.findOnce(key, kind).orElseThrow();
        });
    }

    <T> Item<T> make(
            String prefix,
            AccountId account,
            Class<T> kind,
            @Nullable String parent,
            @Nullable Instant due,
            T content) {
        var made = new Item<>(ref(prefix), account, kind, null, parent, due, content, 0);
        shelf.add(made);
        return made;
    }

    private static String ref(String prefix) {
        return "sandbox_" + prefix + "_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Changes it and tells so; nothing is told when nothing changes. */
    <T> Item<T> change(String ref, Class<T> kind, String event, Touched touched, UnaryOperator<Item<T>> how) {
        for (int tried = 0; tried < MOST_ATTEMPTS; tried++) {
            Item<T> before = get(ref, kind);
            Item<T> after = how.apply(before);
            if (after.equals(before)) {
                return before;
            }
            boolean done = transactions.execute(status -> {
                boolean replaced = shelf.replace(after);
                if (replaced) {
                    tell(event, touched, ref);
                }
                return replaced;
            });
            if (done) {
                return get(ref, kind);
            }
        }
        throw new ProviderFailure(Kind.AWAY, "too many at once");
    }

    void tell(String event, Touched touched, String ref) {
        inbox.leave(new Incoming(NAME, "evt_" + UUID.randomUUID(), event, touched, ref, clock.instant(), ref));
    }

    <T> T together(java.util.function.Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
