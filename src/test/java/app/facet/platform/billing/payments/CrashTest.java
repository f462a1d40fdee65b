package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.sandbox.MemorySandbox;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything stops between any two steps of buying, and is repeated: charged once, credited once. */
@HouseTest
class CrashTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Accounts accounts;

    @Autowired
    Credits credits;

    @Autowired
    Ledger ledger;

    @Autowired
    Invoices invoices;

    private final List<Incoming> news = new ArrayList<>();

    /** Somebody buys, comes back, and all news come in. */
    private void buy(Till till, MemorySandbox sandbox, AccountId ada) {
        var bought = till.purchases.of(ada);
        boolean paid = !bought.isEmpty() && bought.getFirst().state() == Purchase.State.PAID;
        UUID purchase = paid ? bought.getFirst().id() : pay(till, sandbox, ada);
        till.purchases.cameBack(ada, purchase);
        for (Incoming one : List.copyOf(news)) {
            till.take(one);
        }
    }

    private static UUID pay(Till till, MemorySandbox sandbox, AccountId ada) {
        var start = till.purchases.begin(ada, Choice.pack("small"));
        if (start.url().contains("sandbox_cs")) {
            sandbox.pay(start.url().replaceFirst(".*/", ""));
        }
        return start.purchase();
    }

    private int survives(int killedAt) {
        news.clear();
        var ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        long before = credits.balance(ada).available();
        var sandbox = new MemorySandbox(news::add, Clock.systemUTC(), 0);
        var fate = new Fate(killedAt);
        var doomed = new Till(house, fate.provider(sandbox.provider()), fate.transactions(manager), Clock.systemUTC());
        try {
            buy(doomed, sandbox, ada);
        } catch (Fate.Killed killed) {
            // the next process knows nothing but what was kept
        }
        var next = new Till(house, sandbox.provider(), new TransactionTemplate(manager), Clock.systemUTC());
        buy(next, sandbox, ada);
        buy(next, sandbox, ada);

        assertThat(credits.balance(ada).available())
                .as("killed at step %d", killedAt)
                .isEqualTo(before + 10);
        assertThat(ledger.balances(ada, "USD"))
                .as("killed at step %d", killedAt)
                .containsEntry(Pot.CLEARING, 900L)
                .containsEntry(Pot.SALES, -900L);
        assertThat(invoices.of(ada)).hasSize(1);
        assertThat(next.purchases.of(ada)).hasSize(1);
        return fate.steps();
    }

    @Test
    void killedAnywhereAndRepeatedItIsChargedOnceAndCreditedOnce() {
        int steps = survives(Fate.NEVER);
        assertThat(steps).isGreaterThan(20);
        for (int step = 0; step < steps; step++) {
            survives(step);
        }
    }
}
