package app.facet.platform.work;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The scheduler library's queue, joined to the running transaction. */
@Component
class WorkQueue {

    private final ObjectProvider<WorkScheduler> scheduler;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkQueue(ObjectProvider<WorkScheduler> scheduler, JdbcClient jdbc, Clock clock) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(WorkItem item) {
        add(item, clock.instant());
    }

    void add(WorkItem item, Instant notBefore) {
        client().scheduleIfNotExists(WorkScheduler.instance(item.id(), item.turn()), notBefore);
        afterCommit(() -> scheduler.getObject().lookForWork());
    }

    /** Work that lies in the queue for later is due now. */
    void wake(WorkId id) {
        int woken = jdbc.sql("""
                update scheduled_tasks set execution_time = :now, version = version + 1
                where task_name = :task and task_instance = :id and picked = false and execution_time > :now""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("task", WorkScheduler.TASK)
                .param("id", id.value().toString())
                .update();
        if (woken > 0) {
            afterCommit(() -> scheduler.getObject().lookForWork());
        }
    }

    void remove(WorkId id) {
        if (client().getScheduledExecution(
                        TaskInstanceId.of(WorkScheduler.TASK, id.value().toString()))
                .filter(execution -> !execution.isPicked())
                .isPresent()) {
            cancel(id);
        }
    }

    private void cancel(WorkId id) {
        try {
            client().cancel(TaskInstanceId.of(WorkScheduler.TASK, id.value().toString()));
        } catch (TaskInstanceException pickedThisMoment) {
            // The runner waits for the item's row, finds it ended and does nothing.
        }
    }

    static WorkId idOf(String instance) {
        return new WorkId(UUID.fromString(instance));
    }

    void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    private SchedulerClient client() {
        return scheduler.getObject().client();
    }
}
