package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for background work, tells how it stands, and stops it. */
@Service
public class Work {

    private final WorkItemRepository items;
    private final TaskHandlers handlers;
    private final WorkQueue queue;
    private final WorkTurns turns;
    private final WorkPace pace;
    private final WorkUpdates updates;
    private final Clock clock;

    Work(
            WorkItemRepository items,
            TaskHandlers handlers,
            WorkQueue queue,
            WorkTurns turns,
            WorkPace pace,
            WorkUpdates updates,
            Clock clock) {
        this.items = items;
        this.handlers = handlers;
        this.queue = queue;
        this.turns = turns;
        this.pace = pace;
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * Puts a task into the queue as part of the running transaction: rolled back, it never existed.
     *
     * @param subject id of what it is about, so that a view finds its work again
     */
    @Transactional
    public <T extends Task> WorkId start(AccountId account, TaskType<T> type, T task, String subject) {
        return queue(account, type, task, subject, clock.instant());
    }

    /** As {@link #start}, but not before that moment. */
    @Transactional
    public <T extends Task> WorkId startAt(
            AccountId account, TaskType<T> type, T task, String subject, Instant notBefore) {
        return queue(account, type, task, subject, notBefore);
    }

    /** As {@link #start}, for work that is nobody's own: only the back office can see and stop it. */
    @Transactional
    public <T extends Task> WorkId startForTheHouse(TaskType<T> type, T task, String subject) {
        return queue(null, type, task, subject, clock.instant());
    }

    private <T extends Task> WorkId queue(
            @Nullable AccountId account, TaskType<T> type, T task, String subject, Instant notBefore) {
        int turn = turns.next(account, handlers.named(type.name()).light());
        var item =
                items.save(WorkItem.queued(account, type.name(), handlers.write(task), subject, turn, clock.instant()));
        queue.add(item, notBefore);
        updates.tell(item.status());
        return item.id();
    }

    /**
     * What work about this waits for has happened: it goes on now. Work that waits for nobody is left as it is; one that
     * runs just now looks again before it waits.
     */
    @Transactional
    public void wake(AccountId account, String subject) {
        items.open(account.value(), subject).stream()
                .flatMap(id -> items.lock(id).stream())
                .filter(WorkItem::wake)
                .forEach(item -> queue.wake(item.id()));
    }

    /** Stops the work if it has not ended: at once when it waits, at its next step when it runs. */
    @Transactional
    public void cancel(AccountId account, WorkId id) {
        var item = items.lock(id.value())
                .filter(found -> account.equals(found.account()))
                .orElseThrow(NotFound::new);
        stop(item);
    }

    /** Stops anybody's work, and the house's own. */
    @Transactional
    void cancel(WorkId id) {
        stop(items.lock(id.value()).orElseThrow(NotFound::new));
    }

    private void stop(WorkItem item) {
        if (item.cancel(clock.instant())) {
            queue.remove(item.id());
            tellGaveUp(handlers.named(item.type()), item);
            updates.tell(item.status());
        }
    }

    private <T extends Task> void tellGaveUp(TaskHandler<T> handler, WorkItem item) {
        handler.gaveUp(handlers.read(handler.type(), item.payload()), new Ending.Cancelled());
    }

    @Transactional(readOnly = true)
    public Optional<WorkStatus> find(AccountId account, WorkId id) {
        return items.findByIdAndAccountId(id.value(), account.value()).map(WorkItem::status);
    }

    /** The account's work about these subjects, in one query. */
    @Transactional(readOnly = true)
    public List<WorkStatus> about(AccountId account, List<String> subjects) {
        return items.findByAccountIdAndSubjectIn(account.value(), subjects).stream()
                .map(WorkItem::status)
                .toList();
    }

    /** How many pieces of work are taken before this one; 0 means it is next or already running. */
    @Transactional(readOnly = true)
    public long waitingBefore(WorkStatus status) {
        return status.state() == WorkState.QUEUED && !status.isUnderWay() ? turns.before(status.id()) : 0;
    }

    /** About how long until it is done, as far as that is known. */
    @Transactional(readOnly = true)
    public Optional<Duration> timeLeft(WorkStatus status) {
        return pace.left(status, waitingBefore(status));
    }
}
