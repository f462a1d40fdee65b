package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts calls: whom, for what kind of answer, and how they ended. */
@Configuration(proxyBeanMethods = false)
class AiStatistics {

    private final Analytics analytics;
    private final EventKind modelAsked;

    AiStatistics(Analytics analytics, EventKind modelAsked) {
        this.analytics = analytics;
        this.modelAsked = modelAsked;
    }

    /** The providers are those of the models there are. */
    @Bean
    static EventKind modelAsked(ObjectProvider<Models> models) {
        return EventKind.of("ai.model-asked")
                .withWord("provider", () -> providers(models.getObject()))
                .withWord("ability", Ability.class)
                .withWord("outcome", Outcome.class)
                .withFlag("own-key")
                .withAmount("millis");
    }

    private static Set<String> providers(Models models) {
        return Stream.concat(models.all().stream().map(AiModel::provider), Stream.of(AiAnswer.MadeBy.US.provider()))
                .collect(Collectors.toUnmodifiableSet());
    }

    void called(Job<?> job, Ability ability, Ledger.Entry entry) {
        analytics.record(AnalyticsEvent.of(modelAsked)
                .by(job.account())
                .with("provider", entry.provider())
                .with("ability", ability)
                .with("outcome", entry.outcome())
                .with("own-key", entry.ownKey())
                .with("millis", entry.took().toMillis()));
    }
}
