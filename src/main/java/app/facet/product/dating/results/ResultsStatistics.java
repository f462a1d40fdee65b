package app.facet.product.dating.results;

import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import java.time.Duration;
import java.util.List;
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

    /** How much came of the days logged, in bands. */
    enum Success {
        NONE,
        ONE,
        A_FEW,
        MANY;

        static Success of(long number) {
            if (number <= 1) {
                return number <= 0 ? NONE : ONE;
            }
            return number <= 5 ? A_FEW : MANY;
        }
    }

    static final EventKind SUCCESS =
            EventKind.of("dating.success").withWord("matches", Success.class).withWord("dates", Success.class);
    static final EventKind VERSION_ADDED = EventKind.of("dating.version-added");
    static final EventKind DAYS_LOGGED = EventKind.of("dating.days-logged").withWord("days", Band.class);
    static final EventKind DAYS_IMPORTED = EventKind.of("dating.days-imported").withWord("days", Band.class);
    static final EventKind TEST_STARTED = EventKind.of("dating.test-started")
            .withWord("measure", Measure.class)
            .withAmount("versions");
    static final EventKind TEST_ENDED = EventKind.of("dating.test-ended").withFlag("decided");
    static final EventKind WINNER_SHOWN = EventKind.of("dating.winner-shown").thatIsAResult();

    private static final ProductKey DATING = new ProductKey("dating");

    private final Analytics analytics;
    private final AccountPreferences preferences;

    ResultsStatistics(Analytics analytics, AccountPreferences preferences) {
        this.analytics = analytics;
        this.preferences = preferences;
    }

    @Bean
    static EventKind successEvent() {
        return SUCCESS;
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
    static EventKind testStartedEvent() {
        return TEST_STARTED;
    }

    @Bean
    static EventKind testEndedEvent() {
        return TEST_ENDED;
    }

    @Bean
    static Funnel versionToWinner() {
        return new Funnel(
                "dating.test",
                List.of(VERSION_ADDED.name(), DAYS_LOGGED.name(), TEST_STARTED.name(), WINNER_SHOWN.name()),
                Duration.ofDays(90));
    }

    @Bean
    static EventKind winnerShownEvent() {
        return WINNER_SHOWN;
    }

    void versionAdded(AccountId owner) {
        record(AnalyticsEvent.of(VERSION_ADDED).by(owner));
    }

    void logged(AccountId owner, List<LoggedDay> days) {
        record(AnalyticsEvent.of(DAYS_LOGGED).by(owner).with("days", Band.of(days.size())));
        if (preferences.isCounted(owner)) {
            var sums = ResultsOverview.sums(days);
            record(success(sums.getOrDefault(Step.MATCHES, 0L), sums.getOrDefault(Step.DATES, 0L)));
        }
    }

    /** Nobody's: what came of a day is counted for all together, and not at all for who does not want to be counted. */
    static AnalyticsEvent success(long matches, long dates) {
        return AnalyticsEvent.of(SUCCESS).with("matches", Success.of(matches)).with("dates", Success.of(dates));
    }

    void imported(AccountId owner, int days) {
        record(AnalyticsEvent.of(DAYS_IMPORTED).by(owner).with("days", Band.of(days)));
    }

    void testStarted(AccountId owner, Measure measure, int versions) {
        record(AnalyticsEvent.of(TEST_STARTED)
                .by(owner)
                .with("measure", measure)
                .with("versions", versions));
    }

    /** Whether it had an answer by then; not which. */
    void testEnded(AccountId owner, boolean decided) {
        record(AnalyticsEvent.of(TEST_ENDED).by(owner).with("decided", decided));
    }

    void winnerShown(AccountId owner) {
        record(AnalyticsEvent.of(WINNER_SHOWN).by(owner));
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(DATING));
    }
}
