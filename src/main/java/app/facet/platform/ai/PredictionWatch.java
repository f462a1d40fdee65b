package app.facet.platform.ai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageOrder;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends commissioned pictures nobody has ended in time, and tells providers of those nobody wants any more. */
@Component
class PredictionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PredictionWatch.class);

    /** After this its provider has ended it by itself. */
    private static final Duration TELLING = Duration.ofHours(1);

    private final PredictionRows rows;
    private final PredictionBooks books;
    private final PredictionLine line;
    private final Clock clock;

    PredictionWatch(PredictionRows rows, PredictionBooks books, PredictionLine line, Clock clock) {
        this.rows = rows;
        this.books = books;
        this.line = line;
        this.clock = clock;
    }

    void watch() {
        rows.overdue().forEach(books::gaveUp);
        rows.toCallOff().forEach(this::callOff);
    }

    /** At once, on a thread of its own; what fails is told at the next watch. */
    void callOffSoon(UUID id) {
        Thread.ofVirtual()
                .name("call-off")
                .start(() -> Acting.run(new Who.TheHouse(), () -> rows.find(id).ifPresent(this::callOff)));
    }

    /** They are deleted in the running transaction; told afterwards with the key there was, once and as well as it goes. */
    void forget(List<PredictionRow> all) {
        var calls = all.stream()
                .filter(row -> row.isOpen() || (row.outcome() == Outcome.GAVE_UP && !isLongAgo(row)))
                .filter(row -> row.orderId() != null)
                .flatMap(row -> line.farewell(row).stream())
                .toList();
        if (!calls.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Thread.ofVirtual().name("call-off").start(() -> calls.forEach(PredictionWatch::attempt));
                }
            });
        }
    }

    private static void attempt(Runnable call) {
        try {
            call.run();
        } catch (EngineFailure failure) {
            LOG.warn("A picture could not be called off: {}", failure.kind()); // it ends by itself
        }
    }

    void callOff(PredictionRow row) {
        try {
            if (tell(row)) {
                rows.calledOff(row);
            }
        } catch (EngineFailure failure) {
            if (failure.kind() == Kind.WRONG_KEY || failure.kind() == Kind.NOT_UNDERSTOOD || isLongAgo(row)) {
                rows.calledOff(row); // nobody listens, or knows of it
            } else {
                LOG.warn("A picture could not be called off: {}", failure.kind());
            }
        }
    }

    /** @return whether there is nothing more to tell */
    private boolean tell(PredictionRow row) {
        if (line.model(row.model()).filter(line::takesItsTime).isEmpty()) {
            return true;
        }
        Optional<String> order = Optional.ofNullable(row.orderId());
        if (order.isEmpty()) {
            Instant asked = row.askedAt();
            if (asked == null) {
                return true;
            }
            if (clock.instant().isBefore(asked.plus(PredictionOrdering.SETTLED))) {
                return false;
            }
            order = line.find(row).filter(ImageOrder::isOpen).map(ImageOrder::id);
        }
        order.ifPresent(id -> line.call(row, (engine, target) -> {
            engine.callOff(target, id);
            return id;
        }));
        return true;
    }

    private boolean isLongAgo(PredictionRow row) {
        return row.endedAt() != null && row.endedAt().plus(TELLING).isBefore(clock.instant());
    }
}
