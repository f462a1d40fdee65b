package app.facet.platform.work;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.WorkCancelled;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one work item: begin, do, end; each state in its own short transaction, the work itself in none and on behalf of
 * its account.
 */
@Component
class WorkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);

    // Work that takes its process down with it is begun more often than it is tried; it must not do so for ever.
    private static final int BEGUN_IN_VAIN = 5;

    private final WorkItemRepository items;
    private final TaskHandlers handlers;
    private final WorkUpdates updates;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WorkRunner(
            WorkItemRepository items,
            TaskHandlers handlers,
            WorkUpdates updates,
            TransactionTemplate transactions,
            Clock clock) {
        this.items = items;
        this.handlers = handlers;
        this.updates = updates;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return when to try again, or empty when the item has ended */
    Optional<Instant> run(WorkId id) {
        Optional<WorkItem> begun = begin(id);
        return begun.isEmpty()
                ? Optional.empty()
                : run(begun.get(), handlers.named(begun.get().type()));
    }

    /** Work that ended leaves the queue, unless an admin had it run again before it was out. */
    void leave(WorkId id, Runnable remove, Consumer<Instant> stay) {
        transactions.executeWithoutResult(status -> items.lock(id.value())
                .filter(item -> !item.state().isFinal())
                .ifPresentOrElse(revived -> stay.accept(clock.instant()), remove));
    }

    private Optional<WorkItem> begin(WorkId id) {
        Optional<WorkItem> begun = Optional.ofNullable(transactions.execute(status -> items.lock(id.value())
                .filter(item -> item.begin(clock.instant()))
                .orElse(null)));
        begun.ifPresent(item -> updates.tell(item.status()));
        return begun;
    }

    private <T extends Task> Optional<Instant> run(WorkItem item, TaskHandler<T> handler) {
        T task = handlers.read(handler.type(), item.payload());
        int limit = handler.retry().attempts();
        try {
            if (item.attempts() > limit + BEGUN_IN_VAIN) {
                throw new IllegalStateException("Begun " + item.attempts() + " times without an end");
            }
            Acting.<@Nullable Void, Exception>as(whoseIs(item), () -> {
                handler.run(task, progressOf(item.id()));
                return null;
            });
            end(item.id(), WorkState.DONE, null);
            return Optional.empty();
        } catch (WorkCancelled cancelled) {
            return giveUp(item, handler, task, WorkState.CANCELLED, "", new Ending.Cancelled());
        } catch (Refusal refusal) {
            return giveUp(item, handler, task, WorkState.REFUSED, refusal.messageKey(), new Ending.Refused(refusal));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error(
                    "Work {} {} failed, attempt {} of {}, reference {}",
                    item.type(),
                    item.id().value(),
                    item.attempts(),
                    limit,
                    reference,
                    failure);
            if (item.attempts() >= limit) {
                return giveUp(item, handler, task, WorkState.PARKED, reference, new Ending.Parked(reference));
            }
            change(item.id(), found -> found.willTryAgain(reference, clock.instant()));
            return Optional.of(clock.instant().plus(handler.retry().pauseAfter(item.attempts())));
        }
    }

    private <T extends Task> Optional<Instant> giveUp(
            WorkItem item, TaskHandler<T> handler, T task, WorkState state, String reason, Ending ending) {
        // The module first: were the process killed between the two, the item is begun again and ends the same way.
        Acting.run(whoseIs(item), () -> handler.gaveUp(task, ending));
        end(item.id(), state, reason);
        return Optional.empty();
    }

    private static Who whoseIs(WorkItem item) {
        var account = item.account();
        return account == null ? new Who.TheHouse() : new Who.Person(account);
    }

    private void end(WorkId id, WorkState state, @Nullable String reason) {
        change(id, item -> item.end(state, reason, clock.instant()));
    }

    private Progress progressOf(WorkId id) {
        return (stage, percent) -> {
            boolean[] stop = {false};
            change(id, item -> {
                stop[0] = item.cancelRequested();
                item.reached(stage, percent, clock.instant());
            });
            if (stop[0]) {
                throw new WorkCancelled();
            }
        };
    }

    private void change(WorkId id, Consumer<WorkItem> change) {
        // Also while the work itself is running on behalf of its account.
        Acting.run(new Who.TheHouse(), () -> tellAfter(id, change));
    }

    private void tellAfter(WorkId id, Consumer<WorkItem> change) {
        WorkStatus status = transactions.execute(tx -> {
            // Gone when its account was erased meanwhile: then nobody is left to tell.
            return items.lock(id.value())
                    .map(item -> {
                        change.accept(item);
                        return item.status();
                    })
                    .orElse(null);
        });
        if (status != null) {
            updates.tell(status);
        }
    }
}
