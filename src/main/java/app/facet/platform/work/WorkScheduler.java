package app.facet.platform.work;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.work.spi.RecurringTask;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The scheduler library, set up for Facet: one task that runs work items, and the recurring ones of the modules. */
@Component
class WorkScheduler implements SmartLifecycle {

    static final String TASK = "work";

    private static final double WORKERS = 1.0;

    private final Scheduler scheduler;
    private volatile boolean running;

    WorkScheduler(
            DataSource dataSource,
            JdbcClient jdbc,
            JdbcConnectionDetails database,
            WorkRunner runner,
            ObjectProvider<RecurringTask> recurring,
            WorkSettings settings) {
        boolean onPostgres = database.getJdbcUrl().startsWith("jdbc:postgresql:");
        CustomTask<Void> work = Tasks.custom(TASK, Void.class)
                .onDeadExecution(WorkScheduler::comeBack)
                .execute((instance, context) ->
                        run(runner, WorkQueue.idOf(instance.getId()), new WorkPlace(jdbc, context.getExecution())));
        var builder = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.<Task<?>>of(work))
                .startTasks(recurring.stream().map(WorkScheduler::recurring).toList())
                .threads(settings.workers())
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(WorkSettings.MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .serializer(new NoPayload())
                .enablePriority();
        // What is fetched is taken, however late something more urgent comes: no more than there are workers.
        scheduler = (onPostgres
                        ? builder.pollUsingLockAndFetch(WORKERS / 2, WORKERS)
                        : builder.pollUsingFetch(WORKERS / 2, WORKERS))
                .build();
    }

    /** To where it was: from now on it would wait behind all of its turn that were queued before its worker died. */
    private static void comeBack(ExecutionComplete died, ExecutionOperations<Void> queue) {
        queue.reschedule(died, died.getExecution().executionTime);
    }

    private static CompletionHandler<Void> run(WorkRunner runner, WorkId id, WorkPlace place) {
        var outcome = Acting.as(new Who.TheHouse(), () -> runner.run(id));
        return (done, queue) -> Acting.run(new Who.TheHouse(), () -> runner.settle(id, outcome, place));
    }

    private static com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> recurring(RecurringTask task) {
        return Tasks.recurring(task.name(), schedule(task.when()))
                .execute((instance, context) -> Acting.run(new Who.TheHouse(), task.action()));
    }

    private static Schedule schedule(RecurringTask.When when) {
        return switch (when) {
            case RecurringTask.When.Daily(var at) -> Schedules.daily(ZoneOffset.UTC, at);
            case RecurringTask.When.Pausing(var pause) -> Schedules.fixedDelay(pause);
        };
    }

    static TaskInstance<Void> instance(WorkId id, int turn) {
        return new TaskInstance.Builder<Void>(TASK, id.value().toString())
                .priority(-turn)
                .build();
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
