package app.facet.platform.notifications;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night old mails, messages and notifications are forgotten. */
@Configuration(proxyBeanMethods = false)
class MailRetention {

    private static final Duration NEWS_KEPT = Duration.ofDays(90);

    @Bean
    RecurringTask deleteOldMails(
            MailRepository mails,
            MessageRepository messages,
            MailSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        return new RecurringTask(
                "notifications.retention",
                LocalTime.of(2, 50),
                () -> transactions.executeWithoutResult(status -> {
                    var limit = clock.instant().minus(settings.keptFor());
                    mails.deleteOlderThan(limit);
                    messages.deleteOlderThan(limit);
                }));
    }

    @Bean
    RecurringTask deleteOldNotifications(
            NotificationRepository notifications, TransactionTemplate transactions, Clock clock) {
        return new RecurringTask(
                "notifications.retention-of-news",
                LocalTime.of(2, 55),
                () -> transactions.executeWithoutResult(
                        status -> notifications.deleteOlderThan(clock.instant().minus(NEWS_KEPT))));
    }

    @Bean
    Retention notificationsAreKept() {
        return new Retention("notifications.retention.news", NEWS_KEPT);
    }

    @Bean
    Retention mailsAreKept(MailSettings settings) {
        return new Retention("notifications.retention.mails", settings.keptFor());
    }
}
