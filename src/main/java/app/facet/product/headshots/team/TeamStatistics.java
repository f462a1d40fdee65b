package app.facet.product.headshots.team;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts teams and what comes of them; never who is in which. */
@Configuration(proxyBeanMethods = false)
class TeamStatistics {

    static final EventKind ORDERED = EventKind.of("headshots.team-ordered").withAmount("seats");
    static final EventKind JOINED = EventKind.of("headshots.team-joined");
    static final EventKind HANDED = EventKind.of("headshots.team-handed-over");

    private static final ProductKey HEADSHOTS = new ProductKey("headshots");

    private final Analytics analytics;

    TeamStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind teamOrderedEvent() {
        return ORDERED;
    }

    @Bean
    static EventKind teamJoinedEvent() {
        return JOINED;
    }

    @Bean
    static EventKind teamHandedOverEvent() {
        return HANDED;
    }

    void ordered(AccountId owner, int seats) {
        record(AnalyticsEvent.of(ORDERED).by(owner).with("seats", seats));
    }

    void joined(AccountId member) {
        record(AnalyticsEvent.of(JOINED).by(member));
    }

    void handedOver(AccountId member) {
        record(AnalyticsEvent.of(HANDED).by(member));
    }

    private void record(AnalyticsEvent event) {
        analytics.record(event.in(HEADSHOTS));
    }
}
