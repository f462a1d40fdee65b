package app.facet.platform.analytics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are taken in.
 *
 * @param waiting how many may wait to be written; what comes on top is dropped and counted
 * @param strict whether an event nobody declared is an error (in tests) or only left out
 */
@ConfigurationProperties("facet.analytics")
record AnalyticsSettings(
        @DefaultValue("10000") int waiting,
        @DefaultValue("false") boolean strict) {}
