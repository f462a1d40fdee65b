package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.kernel.Acting;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox, where there is one. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnlyToTry.class)
class SandboxSetUp {

    @Bean
    SandboxBooks sandboxBooks(StoredShelf shelf, ProviderInbox inbox, TransactionTemplate transactions, Clock clock) {
        return new SandboxBooks(shelf, inbox, transactions, clock);
    }

    @Bean
    SandboxProvider sandboxProvider(SandboxBooks books, SandboxSettings settings, PublicAddress address) {
        return SandboxProvider.of(books, settings, address::of);
    }

    @Bean
    SandboxCounter sandboxCounter(SandboxBooks books, SandboxProvider provider) {
        return new SandboxCounter(books, provider);
    }

    @Bean
    RecurringTask passSandboxTime(SandboxBooks books, SandboxCounter counter) {
        return RecurringTask.every(
                Duration.ofMinutes(1),
                "billing.sandbox-time",
                () -> Acting.run(new Acting.Who.TheHouse(), () -> books.shelf()
                        .due(books.now())
                        .forEach(item -> books.together(() -> {
                            counter.pass(item);
                            return true;
                        }))));
    }
}
