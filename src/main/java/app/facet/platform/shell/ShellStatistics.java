package app.facet.platform.shell;

import app.facet.platform.analytics.Analytics;
import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts what people come for. Which views they open, the user interface counts. */
@Configuration(proxyBeanMethods = false)
class ShellStatistics {

    static final EventKind GOAL_CHOSEN = EventKind.of("shell.goal-chosen");

    private final Analytics analytics;

    ShellStatistics(Analytics analytics) {
        this.analytics = analytics;
    }

    @Bean
    static EventKind goalChosen() {
        return GOAL_CHOSEN;
    }

    void goalChosen(AccountId account, ProductKey product) {
        analytics.record(AnalyticsEvent.of(GOAL_CHOSEN).by(account).in(product));
    }
}
