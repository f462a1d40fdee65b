package app.facet.platform.work;

import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Tells once more what a module told another and was not heard: because the listener failed, or its process died. After a
 * day of trying it is left for somebody to look at.
 */
@Configuration(proxyBeanMethods = false)
class UnheardEvents {

    static final Duration PATIENCE = Duration.ofMinutes(2); // a listener that takes longer should have been a task
    static final int MOST_TRIES = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(UnheardEvents.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask tellOnceMore(ObjectProvider<IncompleteEventPublications> events, Clock clock) {
        return RecurringTask.every(
                PAUSE,
                "work.unheard-events",
                () -> events.ifAvailable(all -> tell(all, clock.instant().minus(PATIENCE))));
    }

    static void tell(IncompleteEventPublications events, Instant saidBefore) {
        events.resubmitIncompletePublications(
                event -> event.getPublicationDate().isBefore(saidBefore) && isWorthATry(event));
    }

    private static boolean isWorthATry(EventPublication event) {
        int tries = event.getCompletionAttempts();
        if (tries == MOST_TRIES) {
            LOG.error("Event {} was told {} times and never heard", event.getIdentifier(), tries);
        }
        return tries < MOST_TRIES;
    }
}
