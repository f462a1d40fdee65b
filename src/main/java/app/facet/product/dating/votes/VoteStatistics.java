package app.facet.product.dating.votes;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts that friends are asked and answer: never who they are, whose friends, or what they said. */
@Configuration(proxyBeanMethods = false)
class VoteStatistics {

    static final EventKind OPENED = EventKind.of("dating.vote-opened").withAmount("photos");
    static final EventKind CAST = EventKind.of("dating.ballot-cast");
    static final EventKind ENDED = EventKind.of("dating.vote-ended");

    private static final ProductKey DATING = new ProductKey("dating");

    private final Analytics analytics;

    VoteStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind voteOpenedEvent() {
        return OPENED;
    }

    @Bean
    static EventKind ballotCastEvent() {
        return CAST;
    }

    @Bean
    static EventKind voteEndedEvent() {
        return ENDED;
    }

    void opened(AccountId owner, int photos) {
        record(AnalyticsEvent.of(OPENED).by(owner).with("photos", photos));
    }

    /** Nobody's: a friend has no account, and it is not the owner who did it. */
    void cast() {
        record(AnalyticsEvent.of(CAST));
    }

    /** Before its time was over. */
    void ended(AccountId owner) {
        record(AnalyticsEvent.of(ENDED).by(owner));
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(DATING));
    }
}
