package app.facet.platform.ai;

import app.facet.platform.ai.PredictionRow.State;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the end of a commissioned picture means for money and ledger: once, whoever notes it first. */
@Component
class PredictionBooks {

    private final PredictionRows rows;
    private final Budget budget;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PredictionBooks(PredictionRows rows, Budget budget, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.budget = budget;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** What it cost is known. */
    @Transactional
    public void made(PredictionRow row, Usage usage, Cost cost) {
        if (rows.ended(row, State.MADE, Outcome.ANSWERED, cost, false)) {
            settle(row, usage, cost, Outcome.ANSWERED);
        }
    }

    /** Its provider said no, or never took it: nobody pays. */
    @Transactional
    public void missed(PredictionRow row, Outcome outcome) {
        if (rows.ended(row, State.MISSED, outcome, Cost.NOTHING, false)) {
            settle(row, new Usage(), Cost.NOTHING, outcome);
        }
    }

    /**
     * We gave it up. Its provider may be working on it and is called off; what that costs is not known, so all that was set
     * aside counts.
     */
    @Transactional
    public void gaveUp(PredictionRow row) {
        boolean asked = row.tries() > 0;
        Cost cost = asked ? row.estimate() : Cost.NOTHING;
        if (rows.ended(row, State.MISSED, Outcome.GAVE_UP, cost, asked)) {
            settle(row, new Usage(), cost, Outcome.GAVE_UP);
            events.publishEvent(new PredictionMoved(row.account(), row.useCase(), row.reference()));
        }
    }

    private void settle(PredictionRow row, Usage usage, Cost cost, Outcome outcome) {
        if (row.reservedOn() != null) {
            budget.settle(row.account(), row.reservedOn(), row.estimate(), cost);
        }
        for (int tries = 0; tries < row.tries(); tries++) {
            usage.tried();
        }
        String provider = row.model().substring(0, row.model().indexOf('/'));
        var took = Duration.between(row.begunAt(), clock.instant());
        ledger.write(
                PredictionJob.of(row),
                PictureCommission.ABILITY,
                new Ledger.Entry(provider, row.model(), row.ownKey(), usage, row.estimate(), cost, took, outcome));
    }
}
