package app.facet.platform.notifications;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night the outbox forgets old mails. */
@Configuration(proxyBeanMethods = false)
class MailRetention {

    @Bean
    RecurringTask deleteOldMails(
            MailRepository mails, MailSettings settings, TransactionTemplate transactions, Clock clock) {
        return new RecurringTask(
                "notifications.retention",
                LocalTime.of(2, 50),
                () -> transactions.executeWithoutResult(
                        status -> mails.deleteOlderThan(clock.instant().minus(settings.keptFor()))));
    }

    @Bean
    Retention mailsAreKept(MailSettings settings) {
        return new Retention("notifications.retention.mails", settings.keptFor());
    }
}
