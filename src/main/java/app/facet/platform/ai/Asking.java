package app.facet.platform.ai;

import app.facet.platform.ai.AiAnswer.MadeBy;
import app.facet.platform.ai.spi.Picture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks one model after the other until one answers; the built-in engine always does. */
@Component
class Asking {

    private final Choice choice;
    private final PhotoConsent consent;
    private final KeptAnswers kept;
    private final Moderation moderation;
    private final Meter meter;
    private final Ledger ledger;
    private final Clock clock;

    Asking(
            Choice choice,
            PhotoConsent consent,
            KeptAnswers kept,
            Moderation moderation,
            Meter meter,
            Ledger ledger,
            Clock clock) {
        this.choice = choice;
        this.consent = consent;
        this.kept = kept;
        this.moderation = moderation;
        this.meter = meter;
        this.ledger = ledger;
        this.clock = clock;
    }

    <T> AiAnswer<T> answer(Job<T> job, Consumer<String> soFar) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Nobody waits for a model with a transaction in hand");
        }
        if (!moderation.judge(job, job.words()).isEmpty()) {
            throw new ContentRefused();
        }
        for (Candidate candidate : candidates(job)) {
            if (job.estimate(candidate.model()).micros() <= job.most().micros()) {
                var answer = again(job, candidate).or(() -> ask(job, candidate, soFar));
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        return builtIn(job);
    }

    /** Nobody, where pictures would go to somebody they may not go to. */
    private List<Candidate> candidates(Job<?> job) {
        return job.showsPictures() && !consent.isGiven(job.account())
                ? List.of()
                : choice.of(job.account(), job.ability(), job.tier());
    }

    private <T> Optional<AiAnswer<T>> again(Job<T> job, Candidate candidate) {
        var found = job.question(candidate.model())
                .flatMap(question -> kept.find(job.account(), job.isPersonal(), question))
                .map(job::again);
        found.ifPresent(answer -> ledger.write(
                job,
                job.ability(),
                Ledger.Entry.of(candidate, new Usage(), Cost.NOTHING, Cost.NOTHING, Duration.ZERO, Outcome.CACHED)));
        return found.map(answer -> made(answer, candidate, true, Cost.NOTHING));
    }

    private <T> Optional<AiAnswer<T>> ask(Job<T> job, Candidate candidate, Consumer<String> soFar) {
        var model = candidate.model();
        return meter.ask(
                job,
                job.ability(),
                candidate,
                job.estimate(model),
                usage -> job.cost(model, usage),
                usage -> new Answered<>(job.ask(model, candidate.key(), usage, soFar), usage),
                answered -> judge(job, candidate, answered));
    }

    private record Answered<T>(T value, Usage usage) {}

    private <T> Meter.Ending<AiAnswer<T>> judge(Job<T> job, Candidate candidate, Answered<T> answered) {
        String words = job.words(answered.value());
        if (isHarmful(job, words, answered.value())) {
            return new Meter.Ending<>(Outcome.WITHHELD, Optional.empty());
        }
        job.question(candidate.model())
                .ifPresent(question -> kept.keep(job.account(), job.isPersonal(), question, words));
        var cost = job.cost(candidate.model(), answered.usage());
        return new Meter.Ending<>(Outcome.ANSWERED, Optional.of(made(answered.value(), candidate, false, cost)));
    }

    private boolean isHarmful(Job<?> job, String words, @Nullable Object answer) {
        return !moderation.judge(job, words).isEmpty()
                || (answer instanceof Picture picture
                        && !moderation.judge(job, picture).isEmpty());
    }

    private static <T> AiAnswer<T> made(T answer, Candidate candidate, boolean cached, Cost cost) {
        var model = candidate.model();
        return new AiAnswer<>(answer, new MadeBy(model.provider(), model.name(), cached), cost);
    }

    private <T> AiAnswer<T> builtIn(Job<T> job) {
        Instant began = clock.instant();
        T answer = job.builtIn();
        ledger.write(job, job.ability(), Ledger.Entry.builtIn(Duration.between(began, clock.instant())));
        return new AiAnswer<>(answer, MadeBy.US, Cost.NOTHING);
    }
}
