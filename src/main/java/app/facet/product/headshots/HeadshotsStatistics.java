package app.facet.product.headshots;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.AccountId;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts what becomes of photos and shoots. */
@Configuration(proxyBeanMethods = false)
class HeadshotsStatistics {

    static final EventKind ADDED = EventKind.of("headshots.source-added");
    static final EventKind SHOT = EventKind.of("headshots.shoot-started").withAmount("portraits");
    static final EventKind MADE = EventKind.of("headshots.portrait-made").withAmount("likeness");
    static final EventKind RESULT_OPENED =
            EventKind.of("headshots.portrait-opened").thatIsAResult();
    static final EventKind DOWNLOADED =
            EventKind.of("headshots.portrait-downloaded").withWord("destination", Destination.class);
    static final EventKind UNMARKED = EventKind.of("headshots.full-size-taken");
    static final EventKind ALL_DOWNLOADED = EventKind.of("headshots.portraits-downloaded");

    private final Analytics analytics;

    HeadshotsStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind sourceAdded() {
        return ADDED;
    }

    @Bean
    static EventKind shootStarted() {
        return SHOT;
    }

    @Bean
    static EventKind portraitMade() {
        return MADE;
    }

    @Bean
    static EventKind portraitOpened() {
        return RESULT_OPENED;
    }

    @Bean
    static EventKind portraitDownloaded() {
        return DOWNLOADED;
    }

    @Bean
    static EventKind portraitsDownloaded() {
        return ALL_DOWNLOADED;
    }

    @Bean
    static EventKind fullSizeTaken() {
        return UNMARKED;
    }

    @Bean
    static Funnel photoToPortrait() {
        return new Funnel(
                "headshots.portrait",
                List.of(ADDED.name(), SHOT.name(), MADE.name(), RESULT_OPENED.name()),
                Duration.ofDays(7));
    }

    void added(AccountId owner) {
        record(AnalyticsEvent.of(ADDED).by(owner));
    }

    void started(AccountId owner, int portraits) {
        record(AnalyticsEvent.of(SHOT).by(owner).with("portraits", portraits));
    }

    void made(AccountId owner, double likeness) {
        record(AnalyticsEvent.of(MADE).by(owner).with("likeness", Math.round(likeness)));
    }

    void opened(AccountId owner) {
        record(AnalyticsEvent.of(RESULT_OPENED).by(owner));
    }

    void downloaded(AccountId owner, Destination where) {
        record(AnalyticsEvent.of(DOWNLOADED).by(owner).with("destination", where));
    }

    void unmarked(AccountId owner) {
        record(AnalyticsEvent.of(UNMARKED).by(owner));
    }

    void allDownloaded(AccountId owner) {
        record(AnalyticsEvent.of(ALL_DOWNLOADED).by(owner));
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(HeadshotsProduct.KEY));
    }
}
