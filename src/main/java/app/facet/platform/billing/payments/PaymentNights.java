package app.facet.platform.billing.payments;

import app.facet.platform.kernel.Retention;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done every night. */
@Configuration(proxyBeanMethods = false)
class PaymentNights {

    private static final Duration EVENTS_KEPT = Duration.ofDays(90);

    @Bean
    RecurringTask comparePayments(ComparisonNight night) {
        return new RecurringTask("billing.reconciliation", LocalTime.of(3, 15), night::run);
    }

    @Bean
    NotificationKind differencesLeft() {
        return ComparisonNight.DIFFERENCES_LEFT;
    }

    @Bean
    RecurringTask deleteOldProviderEvents(ProviderEventRows rows, TransactionTemplate transactions, Clock clock) {
        return new RecurringTask(
                "billing.retention-of-events",
                LocalTime.of(3, 50),
                () -> transactions.executeWithoutResult(
                        status -> rows.deleteOlderThan(clock.instant().minus(EVENTS_KEPT))));
    }

    @Bean
    Retention providerEventsAreKept() {
        return new Retention("billing.retention.provider-events", EVENTS_KEPT);
    }
}
