package app.facet.platform.limits;

import java.time.Duration;
import java.util.Optional;

/** Where it is counted who asked how often. */
interface Buckets extends AutoCloseable {

    /** Takes one. Empty when there was one left, otherwise how long it takes until there is. */
    Optional<Duration> take(Rule rule, String who);

    @Override
    default void close() {}
}
