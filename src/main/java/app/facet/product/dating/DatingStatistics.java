package app.facet.product.dating;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts what becomes of photos. */
@Configuration(proxyBeanMethods = false)
class DatingStatistics {

    static final EventKind ADDED = EventKind.of("dating.photo-added");
    static final EventKind MEASURED = EventKind.of("dating.photo-measured").withAmount("score");
    static final EventKind RESULT_OPENED =
            EventKind.of("dating.result-opened").withAmount("score").thatIsAResult();

    private final Analytics analytics;

    DatingStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind photoAdded() {
        return ADDED;
    }

    @Bean
    static EventKind photoMeasured() {
        return MEASURED;
    }

    @Bean
    static EventKind resultOpened() {
        return RESULT_OPENED;
    }

    @Bean
    static Funnel photoToResult() {
        return new Funnel(
                "dating.photo", List.of(ADDED.name(), MEASURED.name(), RESULT_OPENED.name()), Duration.ofDays(7));
    }

    void added(AccountId owner) {
        record(AnalyticsEvent.of(ADDED).by(owner));
    }

    void measured(AccountId owner, @Nullable Integer score) {
        record(scored(AnalyticsEvent.of(MEASURED).by(owner), score));
    }

    /** Somebody looks at the result of one photo. */
    void resultOpened(AccountId owner, @Nullable Integer score) {
        record(scored(AnalyticsEvent.of(RESULT_OPENED).by(owner), score));
    }

    /** A photo without a face has findings, but no score. */
    private static AnalyticsEvent scored(AnalyticsEvent event, @Nullable Integer score) {
        return score == null ? event : event.with("score", score);
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(DatingProduct.KEY));
    }
}
