package app.facet.platform.ai;

import app.facet.platform.ai.AiAnswer.MadeBy;
import app.facet.platform.ai.spi.EngineFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks one model after the other until one answers; the built-in engine always does. */
@Component
class Asking {

    private final Choice choice;
    private final KeptAnswers kept;
    private final Budget budget;
    private final Tries tries;
    private final Moderation moderation;
    private final Ledger ledger;
    private final Clock clock;

    Asking(
            Choice choice,
            KeptAnswers kept,
            Budget budget,
            Tries tries,
            Moderation moderation,
            Ledger ledger,
            Clock clock) {
        this.choice = choice;
        this.kept = kept;
        this.budget = budget;
        this.tries = tries;
        this.moderation = moderation;
        this.ledger = ledger;
        this.clock = clock;
    }

    <T> AiAnswer<T> answer(Job<T> job, Consumer<String> soFar) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Nobody waits for a model with a transaction in hand");
        }
        if (!moderation.judge(job.account(), job.words()).isEmpty()) {
            throw new ContentRefused();
        }
        for (Candidate candidate : choice.of(job.account(), job.ability(), job.tier())) {
            if (job.estimate(candidate.model()).micros() <= job.most().micros()) {
                var answer = again(job, candidate).or(() -> ask(job, candidate, soFar));
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        return builtIn(job);
    }

    private <T> Optional<AiAnswer<T>> again(Job<T> job, Candidate candidate) {
        var found = job.question(candidate.model())
                .flatMap(question -> kept.find(job.account(), job.isPersonal(), question))
                .map(job::again);
        found.ifPresent(answer ->
                write(job, candidate, new Usage(), Cost.NOTHING, Cost.NOTHING, clock.instant(), Outcome.CACHED));
        return found.map(answer -> made(answer, candidate, true, Cost.NOTHING));
    }

    private <T> Optional<AiAnswer<T>> ask(Job<T> job, Candidate candidate, Consumer<String> soFar) {
        Cost estimate = job.estimate(candidate.model());
        var day = budget.today();
        boolean ours = !candidate.key().own();
        if (ours && !budget.reserve(job.account(), estimate)) {
            return Optional.empty();
        }
        var usage = new Usage();
        Instant began = clock.instant();
        Outcome outcome = Outcome.OUT_OF_ORDER;
        try {
            T answer = tries.run(candidate.model().provider(), () -> {
                usage.tried();
                return job.ask(candidate.model(), candidate.key(), usage, soFar);
            });
            if (!moderation.judge(job.account(), job.words(answer)).isEmpty()) {
                outcome = Outcome.WITHHELD;
                return Optional.empty();
            }
            outcome = Outcome.ANSWERED;
            job.question(candidate.model())
                    .ifPresent(question -> kept.keep(job.account(), job.isPersonal(), question, job.words(answer)));
            return Optional.of(made(answer, candidate, false, job.cost(candidate.model(), usage)));
        } catch (EngineFailure failure) {
            outcome = Outcome.of(failure);
            return Optional.empty();
        } finally {
            Cost cost = job.cost(candidate.model(), usage);
            if (ours) {
                budget.settle(job.account(), day, estimate, cost);
            }
            write(job, candidate, usage, estimate, cost, began, outcome);
        }
    }

    private void write(
            Job<?> job, Candidate candidate, Usage usage, Cost estimate, Cost cost, Instant began, Outcome outcome) {
        ledger.write(job, Ledger.Entry.of(candidate, usage, estimate, cost, since(began), outcome));
    }

    private static <T> AiAnswer<T> made(T answer, Candidate candidate, boolean cached, Cost cost) {
        var model = candidate.model();
        return new AiAnswer<>(answer, new MadeBy(model.provider(), model.name(), cached), cost);
    }

    private <T> AiAnswer<T> builtIn(Job<T> job) {
        Instant began = clock.instant();
        T answer = job.builtIn();
        ledger.write(job, Ledger.Entry.builtIn(since(began)));
        return new AiAnswer<>(answer, MadeBy.US, Cost.NOTHING);
    }

    private Duration since(Instant began) {
        return Duration.between(began, clock.instant());
    }
}
