package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Harm;
import app.facet.platform.ai.spi.Moderator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at words before they go to an engine, and at what comes back. Our own list of phrases always has a say. */
@Component
class Moderation {

    private final Choice choice;
    private final Engines engines;
    private final Phrases phrases;
    private final Meter meter;

    Moderation(Choice choice, Engines engines, Phrases phrases, Meter meter) {
        this.choice = choice;
        this.engines = engines;
        this.phrases = phrases;
        this.meter = meter;
    }

    /** @param job what they are asked for, or are the answer to */
    Set<Harm> judge(Job<?> job, String words) {
        if (words.isBlank()) {
            return Set.of();
        }
        var ours = phrases.judge(words);
        return ours.isEmpty() ? theirs(job, words).orElse(ours) : ours;
    }

    /** The first that answers; when none does, our own list has to do. */
    private Optional<Set<Harm>> theirs(Job<?> job, String words) {
        return choice.of(job.account(), Ability.MODERATE, Tier.BALANCED).stream()
                .flatMap(candidate -> judged(job, candidate, words).stream())
                .findFirst();
    }

    private Optional<Set<Harm>> judged(Job<?> job, Candidate candidate, String words) {
        var model = candidate.model();
        long tokens = Usage.tokens(words.length());
        return meter.ask(
                job,
                Ability.MODERATE,
                candidate,
                model.cost(tokens, 0),
                usage -> model.cost(usage.tokensIn(), 0),
                usage -> {
                    usage.add(tokens, 0);
                    return engines.need(model.format(), Moderator.class)
                            .judge(model.target(candidate.key().value()), words);
                },
                harms -> new Meter.Ending<>(Outcome.ANSWERED, Optional.of(harms)));
    }
}
