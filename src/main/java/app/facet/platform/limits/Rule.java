package app.facet.platform.limits;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * So many in that while. What was taken comes back evenly over it.
 *
 * @param exact counted across all nodes one by one; otherwise nodes may be a tenth of the limit apart for some seconds
 */
record Rule(String name, int times, Duration in, boolean exact) {

    Rule widened(int percent) {
        return percent == 100 ? this : new Rule(name, Math.toIntExact((long) times * percent / 100), in, exact);
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder().capacity(times).refillGreedy(times, in).build();
    }
}
