package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Priority;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deals out turns; the lowest is next. Self-clocked fair queueing: new work gets the turn after whoever is next, or after
 * the last of its account if that is later, so that somebody with hundreds of tasks waits behind everybody's first. A
 * higher priority makes the steps smaller. Turns only grow while somebody waits, so nobody is passed for ever.
 */
@Component
class WorkTurns {

    private static final int STEP = 60;
    private static final int LIGHT_STEP = 1;

    private final JdbcClient jdbc;
    private final WorkItemRepository items;
    private final ObjectProvider<Priority> priorities;
    private final Clock clock;

    WorkTurns(JdbcClient jdbc, WorkItemRepository items, ObjectProvider<Priority> priorities, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.priorities = priorities;
        this.clock = clock;
    }

    /** The turn of work that is queued now, in the running transaction. */
    int next(@Nullable AccountId account, boolean light) {
        long next = whoIsNext();
        if (account == null || light) {
            return turn(next + LIGHT_STEP);
        }
        long last = items.lastTurn(account.value()).orElse(0);
        return turn(Math.max(next, last) + STEP / (1 + priority(account)));
    }

    /** The turn of work that was begun and goes on later: that of whoever is next now. Its old one says nothing by then. */
    int again() {
        return turn(whoIsNext());
    }

    /** How many are taken before it; 0 when it is next or has been taken. */
    long before(WorkId id) {
        return jdbc.sql("""
                select count(*) from scheduled_tasks mine join scheduled_tasks other on other.task_name = mine.task_name
                where mine.task_name = :task and mine.task_instance = :id and mine.picked = false
                and other.picked = false and other.execution_time <= :now
                and (other.priority > mine.priority
                    or (other.priority = mine.priority and other.execution_time < mine.execution_time))""")
                .param("task", WorkScheduler.TASK)
                .param("id", id.value().toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** 0 when nobody waits: then all begins anew. */
    private long whoIsNext() {
        return jdbc.sql("""
                select -priority from scheduled_tasks
                where task_name = :task and picked = false and execution_time <= :now
                order by priority desc limit 1""")
                .param("task", WorkScheduler.TASK)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private int priority(AccountId account) {
        return Math.clamp(
                priorities.stream().mapToInt(one -> one.of(account)).max().orElse(0), 0, Priority.HIGHEST);
    }

    private static int turn(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
