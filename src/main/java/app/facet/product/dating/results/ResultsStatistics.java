package app.facet.product.dating.results;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts that people keep results and find answers: that they do, never what their days brought. */
@Configuration(proxyBeanMethods = false)
class ResultsStatistics {

    /** How many days at once, in bands: nobody's number of days is told. */
    enum Band {
        ONE,
        UP_TO_A_WEEK,
        UP_TO_A_MONTH,
        MORE;

        static Band of(int days) {
            if (days <= 1) {
                return ONE;
            }
            if (days <= 7) {
                return UP_TO_A_WEEK;
            }
            return days <= 31 ? UP_TO_A_MONTH : MORE;
        }
    }

    static final EventKind VERSION_ADDED = EventKind.of("dating.version-added");
    static final EventKind DAYS_LOGGED = EventKind.of("dating.days-logged").withWord("days", Band.class);
    static final EventKind DAYS_IMPORTED = EventKind.of("dating.days-imported").withWord("days", Band.class);
    static final EventKind WINNER_SHOWN = EventKind.of("dating.winner-shown").thatIsAResult();

    private static final ProductKey DATING = new ProductKey("dating");

    private final Analytics analytics;

    ResultsStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind versionAddedEvent() {
        return VERSION_ADDED;
    }

    @Bean
    static EventKind daysLoggedEvent() {
        return DAYS_LOGGED;
    }

    @Bean
    static EventKind daysImportedEvent() {
        return DAYS_IMPORTED;
    }

    @Bean
    static EventKind winnerShownEvent() {
        return WINNER_SHOWN;
    }

    void versionAdded(AccountId owner) {
        record(AnalyticsEvent.of(VERSION_ADDED).by(owner));
    }

    void logged(AccountId owner, int days) {
        record(AnalyticsEvent.of(DAYS_LOGGED).by(owner).with("days", Band.of(days)));
    }

    void imported(AccountId owner, int days) {
        record(AnalyticsEvent.of(DAYS_IMPORTED).by(owner).with("days", Band.of(days)));
    }

    void winnerShown(AccountId owner) {
        record(AnalyticsEvent.of(WINNER_SHOWN).by(owner));
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(DATING));
    }
}
