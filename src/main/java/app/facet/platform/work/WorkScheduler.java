package app.facet.platform.work;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.work.spi.RecurringTask;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The scheduler library, set up for Facet: one task that runs work items, and the daily ones of the modules. */
@Component
class WorkScheduler implements SmartLifecycle {

    static final String TASK = "work";

    private final Scheduler scheduler;
    private volatile boolean running;

    WorkScheduler(
            DataSource dataSource, WorkRunner runner, ObjectProvider<RecurringTask> daily, WorkSettings settings) {
        CustomTask<Void> work = Tasks.custom(TASK, Void.class)
                .execute((instance, context) -> run(runner, WorkQueue.idOf(instance.getId())));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.<Task<?>>of(work))
                .startTasks(daily.stream().map(WorkScheduler::recurring).toList())
                .threads(settings.workers())
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .serializer(new NoPayload())
                .build();
    }

    private static CompletionHandler<Void> run(WorkRunner runner, WorkId id) {
        return Acting.as(new Who.TheHouse(), () -> runner.run(id))
                .<CompletionHandler<Void>>map(next -> (done, operations) -> operations.reschedule(done, next))
                .orElse((done, operations) -> Acting.run(
                        new Who.TheHouse(),
                        () -> runner.leave(id, operations::remove, now -> operations.reschedule(done, now))));
    }

    private static com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> recurring(RecurringTask task) {
        return Tasks.recurring(task.name(), Schedules.daily(ZoneOffset.UTC, task.at()))
                .execute((instance, context) -> Acting.run(new Who.TheHouse(), task.action()));
    }

    static TaskInstance<Void> instance(WorkId id) {
        return new TaskInstance<>(TASK, id.value().toString());
    }

    SchedulerClient client() {
        return scheduler;
    }

    void lookForWork() {
        if (running) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What is to be done stands in work_item as JSON; nothing is ever serialized by Java into the queue. */
    private static final class NoPayload implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return new byte[0];
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the library's signature
        public <T> T deserialize(Class<T> type, byte[] data) {
            throw new IllegalStateException("The queue holds no payload");
        }
    }
}
