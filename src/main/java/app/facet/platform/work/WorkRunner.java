package app.facet.platform.work;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.work.spi.ComeBack;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one work item: begin, do, settle; the first and the last in a short transaction each, the work itself in none and
 * on behalf of its account.
 */
@Component
class WorkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);

    // Work that takes its process down with it is begun more often than it is tried; it must not do so for ever.
    private static final int BEGUN_IN_VAIN = 5;

    private final WorkItemRepository items;
    private final TaskHandlers handlers;
    private final WorkUpdates updates;
    private final WorkTurns turns;
    private final WorkPace pace;
    private final TransactionTemplate transactions;
    private final Clock clock;

    WorkRunner(
            WorkItemRepository items,
            TaskHandlers handlers,
            WorkUpdates updates,
            WorkTurns turns,
            WorkPace pace,
            TransactionTemplate transactions,
            Clock clock) {
        this.items = items;
        this.handlers = handlers;
        this.updates = updates;
        this.turns = turns;
        this.pace = pace;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return what became of it, to be {@linkplain #settle settled}; empty when there was nothing left to do */
    Optional<Outcome> run(WorkId id) {
        return begin(id).map(begun -> run(begun, handlers.named(begun.type())));
    }

    /** The state and the place in the queue change together: a crash leaves both as they were. */
    void settle(WorkId id, Optional<Outcome> outcome, WorkPlace place) {
        transactions.executeWithoutResult(status -> {
            var again = items.lock(id.value())
                    .filter(item -> !item.state().isFinal())
                    .flatMap(item -> outcome.flatMap(became -> {
                        var next = became.change().apply(item);
                        tell(item);
                        return next;
                    }));
            if (!again.map(place::keep).orElseGet(place::leave)) {
                LOG.warn("Work {} was given to another worker meanwhile, who will end it", id.value());
                status.setRollbackOnly();
            }
        });
    }

    /**
     * How an attempt ended.
     *
     * @param change what to note; says when, and in which turn, it goes on if that is to be
     */
    record Outcome(Function<WorkItem, Optional<WorkPlace.Next>> change) {}

    private Optional<WorkItem> begin(WorkId id) {
        return Optional.ofNullable(transactions.execute(status -> {
            Optional<WorkItem> begun = items.lock(id.value()).filter(item -> item.begin(clock.instant()));
            begun.ifPresent(this::tell);
            return begun.orElse(null);
        }));
    }

    private void tell(WorkItem item) {
        pace.heard(item.status());
        updates.tell(item.status());
    }

    private <T extends Task> Outcome run(WorkItem item, TaskHandler<T> handler) {
        T task = handlers.read(handler.type(), item.payload());
        try {
            if (item.cancelRequested()) {
                throw new WorkCancelled();
            }
            if (item.attempts() > handler.retry().attempts() + BEGUN_IN_VAIN) {
                throw new IllegalStateException("Begun " + item.attempts() + " times without an end");
            }
            Acting.<@Nullable Void, Exception>as(whoseIs(item), () -> {
                handler.run(task, progressOf(item.id()));
                return null;
            });
            return end(WorkState.DONE, null);
        } catch (ComeBack later) {
            return new Outcome(found -> rest(found, later.notBefore()));
        } catch (WorkCancelled cancelled) {
            return giveUp(item, handler, task, WorkState.CANCELLED, "", new Ending.Cancelled());
        } catch (Refusal refusal) {
            return giveUp(item, handler, task, WorkState.REFUSED, refusal.messageKey(), new Ending.Refused(refusal));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError failure) {
            return failed(item, handler, task, failure);
        }
    }

    private <T extends Task> Outcome failed(WorkItem item, TaskHandler<T> handler, T task, Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        int limit = handler.retry().attempts();
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
        Instant now = clock.instant();
        return new Outcome(found -> {
            found.willTryAgain(reference, now);
            return Optional.of(new WorkPlace.Next(now.plus(handler.retry().pauseAfter(item.attempts())), found.turn()));
        });
    }

    private Optional<WorkPlace.Next> rest(WorkItem item, Instant notBefore) {
        Instant now = clock.instant();
        boolean atOnce = item.rest(turns.again(), now);
        return Optional.of(new WorkPlace.Next(atOnce ? now : notBefore, item.turn()));
    }

    private <T extends Task> Outcome giveUp(
            WorkItem item, TaskHandler<T> handler, T task, WorkState state, String reason, Ending ending) {
        // The module first: were the process killed between the two, the item is begun again and ends the same way.
        Acting.run(whoseIs(item), () -> handler.gaveUp(task, ending));
        return end(state, reason);
    }

    private Outcome end(WorkState state, @Nullable String reason) {
        Instant now = clock.instant();
        return new Outcome(item -> {
            item.end(state, reason, now);
            return Optional.empty();
        });
    }

    private static Who whoseIs(WorkItem item) {
        var account = item.account();
        return account == null ? new Who.TheHouse() : new Who.Person(account);
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
        // Also while the work itself is running on behalf of its account. Gone when the account was erased meanwhile.
        Acting.run(
                new Who.TheHouse(),
                () -> transactions.executeWithoutResult(
                        status -> items.lock(id.value()).ifPresent(item -> {
                            change.accept(item);
                            updates.tell(item.status());
                        })));
    }
}
