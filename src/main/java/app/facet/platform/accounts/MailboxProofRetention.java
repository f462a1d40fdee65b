package app.facet.platform.accounts;

import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, links that no longer work are forgotten, and with them who asked for an account and never came. */
@Configuration(proxyBeanMethods = false)
class MailboxProofRetention {

    // A link still counts for a day against asking for too many.
    static final Duration COUNTED = Duration.ofDays(1);

    @Bean
    RecurringTask deleteOldMailboxProofs(MailboxProofRepository proofs, TransactionTemplate transactions, Clock clock) {
        return new RecurringTask(
                "accounts.mailbox-proofs",
                LocalTime.of(2, 55),
                () -> transactions.executeWithoutResult(
                        status -> proofs.deleteExpiredBefore(clock.instant().minus(COUNTED))));
    }
}
