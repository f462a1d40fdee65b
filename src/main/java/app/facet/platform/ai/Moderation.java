package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Harm;
import app.facet.platform.ai.spi.Moderator;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.PictureModerator;
import app.facet.platform.ai.spi.Target;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Looks at words before they go to an engine, and at the words and pictures that come back. Our own list of phrases always has a say. */
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

    /**
     * What is wrong with a picture a model made. We have no eye of our own for that: where no model that has one can be asked,
     * nothing is found.
     */
    Set<Harm> judge(Job<?> job, Picture picture) {
        return first(job, Ability.INSPECT, Usage::addPicture, (model, target) -> engines.need(
                                model.format(), PictureModerator.class)
                        .judge(target, picture))
                .orElse(Set.of());
    }

    /** When none answers, our own list has to do. */
    private Optional<Set<Harm>> theirs(Job<?> job, String words) {
        long tokens = Usage.tokens(words.length());
        return first(job, Ability.MODERATE, usage -> usage.add(tokens, 0), (model, target) -> engines.need(
                        model.format(), Moderator.class)
                .judge(target, words));
    }

    private Optional<Set<Harm>> first(
            Job<?> job, Ability ability, Consumer<Usage> counting, BiFunction<AiModel, Target, Set<Harm>> question) {
        return choice.of(job.account(), ability, Tier.BALANCED).stream()
                .flatMap(candidate -> judged(job, ability, candidate, counting, question).stream())
                .findFirst();
    }

    private Optional<Set<Harm>> judged(
            Job<?> job,
            Ability ability,
            Candidate candidate,
            Consumer<Usage> counting,
            BiFunction<AiModel, Target, Set<Harm>> question) {
        var model = candidate.model();
        var expected = new Usage();
        counting.accept(expected);
        return meter.ask(
                job,
                ability,
                candidate,
                cost(model, expected),
                usage -> cost(model, usage),
                usage -> {
                    counting.accept(usage);
                    return question.apply(model, model.target(candidate.key().value()));
                },
                harms -> new Meter.Ending<>(Outcome.ANSWERED, Optional.of(harms)));
    }

    private static Cost cost(AiModel model, Usage usage) {
        return new Cost(model.cost(usage.tokensIn(), 0).micros() + usage.pictures() * model.imageMicros());
    }
}
