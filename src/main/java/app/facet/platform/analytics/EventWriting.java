package app.facet.platform.analytics;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue, as long as Facet runs: begun before and stopped after everything that may record. */
@Configuration(proxyBeanMethods = false)
class EventWriting {

    // Web server and background work stop in the highest phases, so before this one.
    private static final int OUTLIVES_THEM = 0;

    @Bean
    EventQueue eventQueue(EventRows rows, AnalyticsSettings settings, MeterRegistry meters) {
        return new EventQueue(rows::write, settings.waiting(), meters);
    }

    @Bean
    SmartLifecycle eventQueueRuns(EventQueue queue) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                queue.start();
            }

            @Override
            public void stop() {
                queue.stop();
            }

            @Override
            public boolean isRunning() {
                return queue.isRunning();
            }

            @Override
            public int getPhase() {
                return OUTLIVES_THEM;
            }
        };
    }
}
