package app.facet.platform.ai;

import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.PictureStanding.Waiting;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageOrder;
import app.facet.platform.ai.spi.ImageTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Orders a commissioned picture, once. It is noted before it is ordered; who finds it noted and does not know what became of
 * the order asks the provider for it first, when a call that was under way must have arrived, and orders again only what
 * the provider knows nothing of.
 */
@Component
class PredictionOrdering {

    /** After this a call that was under way has arrived or never will. */
    static final Duration SETTLED = Duration.ofMinutes(1);

    private static final int MOST_TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);
    private static final int WIDTH = 1_024;
    private static final int HEIGHT = 1_536;

    private final PredictionRows rows;
    private final PredictionBooks books;
    private final PredictionLine line;
    private final PredictionLooking looking;
    private final PhotoConsent consent;
    private final Engines engines;
    private final Tries tries;
    private final Clock clock;

    PredictionOrdering(
            PredictionRows rows,
            PredictionBooks books,
            PredictionLine line,
            PredictionLooking looking,
            PhotoConsent consent,
            Engines engines,
            Tries tries,
            Clock clock) {
        this.rows = rows;
        this.books = books;
        this.line = line;
        this.looking = looking;
        this.consent = consent;
        this.engines = engines;
        this.tries = tries;
        this.clock = clock;
    }

    PictureStanding goOn(PredictionRow row, PictureCommission wanted) {
        Optional<AiModel> model = line.model(row.model());
        if (model.isEmpty() || !consent.isGiven(row.account())) {
            books.gaveUp(row);
            return new Missed(model.isEmpty() ? Reason.NOT_AVAILABLE : Reason.NOT_ALLOWED, Cost.NOTHING);
        }
        if (!line.takesItsTime(model.get())) {
            return row.askedAt() == null ? edit(row, wanted, model.get()) : lost(row);
        }
        return row.askedAt() == null ? order(row, wanted) : findAgain(row, wanted, row.askedAt());
    }

    /** A model that answers while one waits was asked and nobody was there to hear it. It is not paid for twice. */
    private PictureStanding lost(PredictionRow row) {
        books.gaveUp(row);
        return new Missed(Reason.FAILED, row.estimate());
    }

    private PictureStanding edit(PredictionRow found, PictureCommission wanted, AiModel model) {
        if (!rows.asked(found)) {
            return new Waiting(clock.instant().plus(SETTLED)); // somebody else waits for the answer
        }
        var row = rows.find(found.id()).orElseThrow();
        var usage = new Usage();
        try {
            var target = line.target(row);
            var task = task(wanted);
            var drawing = tries.run(model.provider(), () -> engines.need(model.format(), ImageEditor.class)
                    .edit(target, task));
            usage.add(drawing.tokensIn(), drawing.tokensOut());
            usage.addPicture();
            Cost cost = PredictionJob.of(row).cost(model, usage);
            books.made(row, usage, cost);
            return looking.made(row, drawing.picture(), cost, Duration.between(row.begunAt(), clock.instant()));
        } catch (EngineFailure failure) {
            return missed(row, failure);
        }
    }

    private PictureStanding order(PredictionRow found, PictureCommission wanted) {
        if (!rows.asked(found)) {
            return new Waiting(clock.instant().plus(SETTLED));
        }
        var row = rows.find(found.id()).orElseThrow();
        try {
            var task = task(wanted);
            ImageOrder made = line.call(row, (engine, target) -> engine.order(target, task, PredictionLine.slip(row)));
            rows.ordered(row, made.id());
            return looking.judged(row, made);
        } catch (EngineFailure failure) {
            return switch (failure.kind()) {
                case ASKED_TOO_OFTEN, RESTING -> turnedAway(row, failure);
                case UNREACHABLE, TOO_SLOW, OUT_OF_ORDER, GARBLED ->
                    new Waiting(clock.instant().plus(SETTLED));
                default -> missed(row, failure);
            };
        }
    }

    private PictureStanding turnedAway(PredictionRow row, EngineFailure failure) {
        if (row.tries() >= MOST_TRIES) {
            return missed(row, failure);
        }
        rows.turnedAway(row);
        Duration wait = failure.retryAfter().orElse(BETWEEN_TRIES.multipliedBy(row.tries()));
        return new Waiting(clock.instant().plus(wait));
    }

    private PictureStanding findAgain(PredictionRow row, PictureCommission wanted, Instant asked) {
        Instant settled = asked.plus(SETTLED);
        if (clock.instant().isBefore(settled)) {
            return new Waiting(settled);
        }
        try {
            var found = line.find(row);
            if (found.isPresent()) {
                rows.ordered(row, found.get().id());
                return looking.judged(row, found.get());
            }
            return row.tries() < MOST_TRIES ? order(row, wanted) : lost(row);
        } catch (EngineFailure failure) {
            return failure.kind().isWorthAnotherTry() || failure.kind() == EngineFailure.Kind.RESTING
                    ? new Waiting(clock.instant().plus(SETTLED))
                    : lost(row);
        }
    }

    private PictureStanding missed(PredictionRow row, EngineFailure failure) {
        var outcome = Outcome.of(failure);
        books.missed(row, outcome);
        return new Missed(PredictionLooking.reason(outcome), Cost.NOTHING);
    }

    /** Servers of pictures know no instructions apart from the words. */
    private static ImageTask task(PictureCommission wanted) {
        return new ImageTask(
                wanted.prompt().text() + "\n\n" + wanted.words(),
                List.of(wanted.source().get()),
                WIDTH,
                HEIGHT);
    }
}
