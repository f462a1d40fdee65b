package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.Harm;
import app.facet.platform.ai.spi.Moderator;
import app.facet.platform.kernel.AccountId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at words before they go to an engine, and at what comes back. Our own list of phrases always has a say. */
@Component
class Moderation {

    private final Choice choice;
    private final Engines engines;
    private final Tries tries;
    private final Phrases phrases;

    Moderation(Choice choice, Engines engines, Tries tries, Phrases phrases) {
        this.choice = choice;
        this.engines = engines;
        this.tries = tries;
        this.phrases = phrases;
    }

    Set<Harm> judge(AccountId account, String words) {
        if (words.isBlank()) {
            return Set.of();
        }
        var ours = phrases.judge(words);
        return ours.isEmpty() ? theirs(account, words).orElse(ours) : ours;
    }

    /** The first that answers; when none does, our own list has to do. */
    private Optional<Set<Harm>> theirs(AccountId account, String words) {
        return choice.of(account, Ability.MODERATE, Tier.BALANCED).stream()
                .flatMap(candidate -> judged(candidate, words).stream())
                .findFirst();
    }

    private Optional<Set<Harm>> judged(Candidate candidate, String words) {
        var model = candidate.model();
        try {
            return Optional.of(tries.run(model.provider(), () -> engines.need(model.format(), Moderator.class)
                    .judge(model.target(candidate.key().value()), words)));
        } catch (EngineFailure failure) {
            return Optional.empty();
        }
    }
}
