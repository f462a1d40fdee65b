package app.facet.platform.billing.payments;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.SetClock;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.ledger.Ledger;
import app.facet.platform.billing.ledger.Pot;
import app.facet.platform.billing.sandbox.MemorySandbox;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** One person with a provider of their own, and the processes that serve them one after the other. */
final class Life {

    private final ApplicationContext house;
    private final PlatformTransactionManager manager;
    private final String provider = "mem-" + UUID.randomUUID().toString().substring(0, 12);
    private final List<Incoming> news = new ArrayList<>();
    private final SetClock clock =
            new SetClock(Instant.now().minus(Duration.ofDays(4)).truncatedTo(ChronoUnit.SECONDS));

    final MemorySandbox sandbox = new MemorySandbox(news::add, clock, 0);
    final AccountId who;

    Life(ApplicationContext house) {
        this.house = house;
        manager = house.getBean(PlatformTransactionManager.class);
        who = house.getBean(Accounts.class)
                .register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    Instant now() {
        return clock.instant();
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** A process that ends as it is fated. */
    Till till(Fate fate) {
        return new Till(
                house, fate.provider(new Named(provider, sandbox.provider())), fate.transactions(manager), clock);
    }

    Till till() {
        return till(new Fate(Fate.NEVER));
    }

    /** All that was ever told comes in. */
    void hear(Till till) {
        for (Incoming one : List.copyOf(news)) {
            till.take(new Incoming(
                    provider, one.event(), one.kind(), one.touched(), one.ref(), one.happenedAt(), one.raw()));
        }
    }

    Map<Pot, Long> books() {
        return house.getBean(Ledger.class).balances(who, "USD");
    }

    void booksAddToZero() {
        assertThat(books().values().stream().mapToLong(Long::longValue).sum()).isZero();
    }

    /** What we say lies at the provider is what does. */
    void booksAreWhatTheProviderHas() {
        booksAddToZero();
        assertThat(books().getOrDefault(Pot.CLEARING, 0L)).isEqualTo(sandbox.taken(who) - sandbox.sent(who));
    }
}
