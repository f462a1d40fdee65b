package app.facet.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Counts in the memory of this node. */
final class NodeBuckets implements Buckets {

    static final int MOST_KNOWN = 100_000;
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(2);

    record Key(Rule rule, String who) {}

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();
    private final WallClock time;

    NodeBuckets(Clock clock) {
        this.time = new WallClock(clock);
    }

    @Override
    public Optional<Duration> take(Rule rule, String who) {
        var probe = bucket(rule, who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void putBack(Rule rule, String who) {
        bucket(rule, who).addTokens(1);
    }

    private Bucket bucket(Rule rule, String who) {
        return buckets.get(new Key(rule, who), key -> Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(rule.bandwidth())
                .build());
    }
}
