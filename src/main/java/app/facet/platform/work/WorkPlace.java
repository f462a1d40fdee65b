package app.facet.platform.work;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The place in the queue of work that has been taken from it. Given up or kept as part of the running transaction; the
 * library's own operations would commit it half-way. False when the place is no longer this worker's: its heart was
 * thought to have stopped.
 */
final class WorkPlace {

    private final JdbcClient jdbc;
    private final Execution taken;

    WorkPlace(JdbcClient jdbc, Execution taken) {
        this.jdbc = jdbc;
        this.taken = taken;
    }

    boolean leave() {
        return jdbc.sql("delete from scheduled_tasks where task_name = ? and task_instance = ? and version = ?")
                        .params(taken.taskInstance.getTaskName(), taken.taskInstance.getId(), taken.version)
                        .update()
                == 1;
    }

    /** When it is to be taken again, and in which turn. */
    record Next(Instant notBefore, int turn) {}

    boolean keep(Next next) {
        return jdbc.sql("""
                update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, execution_time = ?,
                priority = ?, version = version + 1 where task_name = ? and task_instance = ? and version = ?""")
                        .params(
                                next.notBefore().atOffset(ZoneOffset.UTC),
                                -next.turn(),
                                taken.taskInstance.getTaskName(),
                                taken.taskInstance.getId(),
                                taken.version)
                        .update()
                == 1;
    }
}
