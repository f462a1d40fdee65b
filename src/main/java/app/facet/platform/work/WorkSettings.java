package app.facet.platform.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How background work runs.
 *
 * @param threads workers of this process; 0 means one per core
 * @param heartbeat how often a worker shows that it lives; four missed ones and its work goes to another
 * @param polling how often the queue is read when nothing was added by this process
 */
@ConfigurationProperties("facet.work")
record WorkSettings(
        @DefaultValue("0") int threads,
        @DefaultValue("3s") Duration heartbeat,
        @DefaultValue("1s") Duration polling) {

    static final int MISSED_HEARTBEATS = 4;

    int workers() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
