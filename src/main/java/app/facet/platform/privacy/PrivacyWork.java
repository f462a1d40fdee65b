package app.facet.platform.privacy;

import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.RecurringTask;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erasure as background work, begun every night for those whose grace period is over. */
@Configuration(proxyBeanMethods = false)
class PrivacyWork {

    @Bean
    TaskHandler<EraseAccount> eraseAccountHandler(Erasure erasure) {
        return new TaskHandler<>() {
            @Override
            public TaskType<EraseAccount> type() {
                return EraseAccount.TYPE;
            }

            @Override
            public void run(EraseAccount task, Progress progress) {
                erasure.run(task.account(), progress);
            }
        };
    }

    @Bean
    RecurringTask beginDueDeletions(Deletions deletions) {
        return new RecurringTask("privacy.deletions", LocalTime.of(3, 5), deletions::beginDue);
    }
}
