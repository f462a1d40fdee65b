package app.facet.product.dating.bios;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import app.facet.platform.language.Language;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts what becomes of what people tell: that they tell, write, change and check, never a word of it. */
@Configuration(proxyBeanMethods = false)
class BioStatistics {

    static final EventKind TOLD = EventKind.of("dating.facts-told").withWord("question", Question.class);
    static final EventKind WRITTEN = EventKind.of("dating.bio-written")
            .withWord("style", Style.class)
            .withWord("language", Language.class)
            .withAmount("variants")
            .thatIsAResult();
    static final EventKind SAVED = EventKind.of("dating.bio-saved").withAmount("version");
    static final EventKind CHECKED = EventKind.of("dating.bio-checked").thatIsAResult();

    private static final ProductKey DATING = new ProductKey("dating");

    private final Analytics analytics;

    BioStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind factsToldEvent() {
        return TOLD;
    }

    @Bean
    static EventKind bioWrittenEvent() {
        return WRITTEN;
    }

    @Bean
    static EventKind bioSavedEvent() {
        return SAVED;
    }

    @Bean
    static EventKind bioCheckedEvent() {
        return CHECKED;
    }

    @Bean
    static Funnel factsToBio() {
        return new Funnel("dating.bio", List.of(TOLD.name(), WRITTEN.name(), SAVED.name()), Duration.ofDays(7));
    }

    void told(AccountId owner, Question question) {
        record(AnalyticsEvent.of(TOLD).by(owner).with("question", question));
    }

    void written(AccountId owner, BioRequest request, int variants) {
        record(AnalyticsEvent.of(WRITTEN)
                .by(owner)
                .with("style", request.style())
                .with("language", request.language())
                .with("variants", variants));
    }

    /** Somebody's own hand is in it now: a version after the one that was written. */
    void saved(AccountId owner, int version) {
        record(AnalyticsEvent.of(SAVED).by(owner).with("version", version));
    }

    /** A text was pasted to be measured. */
    void checked(AccountId owner) {
        record(AnalyticsEvent.of(CHECKED).by(owner));
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(DATING));
    }
}
