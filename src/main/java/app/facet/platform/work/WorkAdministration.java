package app.facet.platform.work;

import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.work.spi.TaskHandler;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's background work, for the back office: what it is and how it stands, never what is in it. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class WorkAdministration {

    private final WorkItemRepository items;
    private final TaskHandlers handlers;
    private final Work work;
    private final WorkQueue queue;
    private final WorkTurns turns;
    private final WorkUpdates updates;
    private final StepUp stepUp;
    private final Clock clock;

    WorkAdministration(
            WorkItemRepository items,
            TaskHandlers handlers,
            Work work,
            WorkQueue queue,
            WorkTurns turns,
            WorkUpdates updates,
            StepUp stepUp,
            Clock clock) {
        this.items = items;
        this.handlers = handlers;
        this.work = work;
        this.queue = queue;
        this.turns = turns;
        this.updates = updates;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WorkSummary> find(WorkFilter filter, Pageable page) {
        return items.findBy(
                filter.specification(),
                found -> found.slice(page).map(WorkItem::summary).getContent());
    }

    /** @param today when the day of whoever asks began */
    @Transactional(readOnly = true)
    public WorkCounts count(Instant today) {
        return new WorkCounts(
                items.countByState(WorkState.QUEUED),
                items.countByState(WorkState.RUNNING),
                items.countByState(WorkState.PARKED),
                items.countByStateAndChangedAtGreaterThanEqual(WorkState.DONE, today));
    }

    /** The names of all types of task there are. */
    public List<String> types() {
        return handlers.all().stream()
                .map(TaskHandler::type)
                .map(type -> type.name())
                .sorted()
                .toList();
    }

    /** Gives parked work all its attempts again. */
    @Transactional
    public void runAgain(WorkId id) {
        stepUp.require();
        var item = items.lock(id.value())
                .filter(found -> found.state() == WorkState.PARKED)
                .orElseThrow(NotFound::new);
        boolean light = handlers.named(item.type()).light();
        item.revive(turns.next(item.account(), light), clock.instant());
        queue.add(item);
        updates.tell(item.status());
    }

    /** Stops anybody's work: at once when it waits, at its next step when it runs. */
    @Transactional
    public void cancel(WorkId id) {
        stepUp.require();
        work.cancel(id);
    }
}
