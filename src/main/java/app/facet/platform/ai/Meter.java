package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.EngineFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Has a model asked only where there is money for it, and writes down what became of it. */
@Component
class Meter {

    private final Budget budget;
    private final Tries tries;
    private final Ledger ledger;
    private final Clock clock;

    Meter(Budget budget, Tries tries, Ledger ledger, Clock clock) {
        this.budget = budget;
        this.tries = tries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How a question ended. */
    record Ending<T>(Outcome outcome, Optional<T> answer) {}

    /**
     * @param cost what was used up comes to
     * @param question asks once; tried again as long as that makes sense
     * @param verdict what to make of the answer
     * @return empty when there is no money left, when nobody answered, or when that is the verdict
     */
    <A, T> Optional<T> ask(
            Job<?> job,
            Ability ability,
            Candidate candidate,
            Cost estimate,
            Function<Usage, Cost> cost,
            Function<Usage, A> question,
            Function<A, Ending<T>> verdict) {
        boolean paid = !candidate.key().own() && !estimate.equals(Cost.NOTHING);
        var day = budget.today();
        if (paid && !budget.reserve(job.account(), estimate)) {
            return Optional.empty();
        }
        var usage = new Usage();
        Instant began = clock.instant();
        Outcome outcome = Outcome.OUT_OF_ORDER;
        try {
            var ending = verdict.apply(tries.run(candidate.model().provider(), () -> {
                usage.tried();
                return question.apply(usage);
            }));
            outcome = ending.outcome();
            return ending.answer();
        } catch (EngineFailure failure) {
            outcome = Outcome.of(failure);
            return Optional.empty();
        } finally {
            Cost spent = cost.apply(usage);
            if (paid) {
                budget.settle(job.account(), day, estimate, spent);
            }
            var took = Duration.between(began, clock.instant());
            ledger.write(job, ability, Ledger.Entry.of(candidate, usage, estimate, spent, took, outcome));
        }
    }
}
