package app.facet.platform.work;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, work that ended long ago is forgotten. What is parked waits for an admin, however long. */
@Configuration(proxyBeanMethods = false)
class WorkRetention {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Set<WorkState> ENDED = Set.of(WorkState.DONE, WorkState.REFUSED, WorkState.CANCELLED);

    @Bean
    RecurringTask forgetOldWork(WorkItemRepository items, TransactionTemplate transactions, Clock clock) {
        return new RecurringTask(
                "work.retention",
                LocalTime.of(2, 45),
                () -> transactions.executeWithoutResult(
                        status -> items.deleteEnded(ENDED, clock.instant().minus(KEPT))));
    }

    @Bean
    Retention workIsKept() {
        return new Retention("work.retention.items", KEPT);
    }
}
