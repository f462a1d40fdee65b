package app.facet.platform.ai;

import app.facet.platform.ai.AiAnswer.MadeBy;
import app.facet.platform.ai.PictureStanding.Made;
import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.PictureStanding.Waiting;
import app.facet.platform.ai.PredictionRow.State;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageOrder;
import app.facet.platform.ai.spi.Picture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Asks after a commissioned picture, less and less often, and fetches it. */
@Component
class PredictionLooking {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(40);
    private static final int DOUBLINGS = 3;

    private final PredictionRows rows;
    private final PredictionBooks books;
    private final PredictionLine line;
    private final PhotoConsent consent;
    private final Moderation moderation;
    private final Clock clock;

    PredictionLooking(
            PredictionRows rows,
            PredictionBooks books,
            PredictionLine line,
            PhotoConsent consent,
            Moderation moderation,
            Clock clock) {
        this.rows = rows;
        this.books = books;
        this.line = line;
        this.consent = consent;
        this.moderation = moderation;
        this.clock = clock;
    }

    PictureStanding look(PredictionRow row) {
        String order = Objects.requireNonNull(row.orderId(), "what was ordered has a number");
        rows.looked(row);
        try {
            return judged(row, line.call(row, (engine, target) -> engine.look(target, order)));
        } catch (EngineFailure failure) {
            if (failure.kind().isWorthAnotherTry() || failure.kind() == Kind.RESTING) {
                return waiting(row);
            }
            return gone(row, failure);
        }
    }

    /** What it cost is noted before the picture is fetched: its provider has done its part. */
    PictureStanding judged(PredictionRow row, ImageOrder order) {
        if (order.isOpen()) {
            return waiting(row);
        }
        if (order.failure() != null) {
            return gone(row, new EngineFailure(order.failure()));
        }
        var usage = new Usage();
        usage.addPicture();
        books.made(row, usage, row.estimate());
        try {
            Picture picture = line.call(row, (engine, target) -> engine.fetch(order));
            Instant ended = row.endedAt() == null ? clock.instant() : row.endedAt();
            return made(row, picture, row.estimate(), Duration.between(row.begunAt(), ended));
        } catch (EngineFailure failure) {
            return clock.instant().isBefore(row.deadline()) && failure.kind() != Kind.WRONG_KEY
                    ? waiting(row)
                    : new Missed(Reason.FAILED, row.estimate());
        }
    }

    /** Unless it should not be seen, and its person still lets pictures go to whoever could tell. */
    PictureStanding made(PredictionRow row, Picture picture, Cost cost, Duration took) {
        if (consent.isGiven(row.account())
                && !moderation.judge(PredictionJob.of(row), picture).isEmpty()) {
            rows.withheld(row);
            return new Missed(Reason.DECLINED, cost);
        }
        int slash = row.model().indexOf('/');
        var madeBy = new MadeBy(row.model().substring(0, slash), row.model().substring(slash + 1), false);
        return new Made(picture, madeBy, cost, took);
    }

    private PictureStanding gone(PredictionRow row, EngineFailure failure) {
        var outcome = Outcome.of(failure);
        if (row.state() == State.MADE) {
            return new Missed(Reason.FAILED, row.cost()); // it was made, and thrown away before we had it
        }
        books.missed(row, outcome);
        return new Missed(reason(outcome), Cost.NOTHING);
    }

    private PictureStanding waiting(PredictionRow row) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(row.looks(), DOUBLINGS));
        return new Waiting(clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
    }

    static Reason reason(Outcome outcome) {
        return switch (outcome) {
            case DECLINED, WITHHELD -> Reason.DECLINED;
            case WRONG_KEY, NO_CREDIT, RESTING, ASKED_TOO_OFTEN -> Reason.NOT_AVAILABLE;
            case GAVE_UP, TOO_SLOW -> Reason.TOO_LATE;
            default -> Reason.FAILED;
        };
    }
}
