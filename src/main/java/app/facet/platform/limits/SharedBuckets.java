package app.facet.platform.limits;

import app.facet.platform.vault.BlindIndex;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.NopeOptimizationListener;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.delay.DelayOptimization;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts in PostgreSQL, for all nodes together. This node's own count is asked first: a flood is refused here without
 * a word to the database, and when the database is slow or away that count alone decides.
 */
final class SharedBuckets implements Buckets {

    private static final Logger LOG = LoggerFactory.getLogger(SharedBuckets.class);
    static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration TELLS_OTHERS_AFTER = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final NodeBuckets here;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> everywhere;
    private final Cache<NodeBuckets.Key, BucketProxy> proxies = Caffeine.newBuilder()
            .maximumSize(NodeBuckets.MOST_KNOWN)
            .expireAfterAccess(NodeBuckets.FORGOTTEN_AFTER)
            .build();
    private final BlindIndex index;
    private final Clock clock;
    private volatile Instant askAgainAt = Instant.MIN;

    SharedBuckets(HikariDataSource pool, BlindIndex index, Clock clock) {
        this.pool = pool;
        this.index = index;
        this.clock = clock;
        here = new NodeBuckets(clock);
        everywhere = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(pool)
                .<String>primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("limits_bucket")
                .clientClock(new WallClock(clock))
                .requestTimeout(PATIENCE)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    @Override
    public Optional<Duration> take(Rule rule, String who) {
        var wait = here.take(rule, who);
        if (wait.isPresent() || clock.instant().isBefore(askAgainAt)) {
            return wait;
        }
        try {
            return takeEverywhere(rule, who);
        } catch (RuntimeException databaseAway) { // whatever the pool, the driver and the library throw
            askAgainAt = clock.instant().plus(PAUSE);
            LOG.warn("Limits are counted on this node alone for {} s: {}", PAUSE.toSeconds(), databaseAway.toString());
            return Optional.empty();
        }
    }

    private Optional<Duration> takeEverywhere(Rule rule, String who) {
        var probe = proxies.get(new NodeBuckets.Key(rule, who), this::proxy).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        here.putBack(rule, who);
        return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private BucketProxy proxy(NodeBuckets.Key key) {
        var rule = key.rule();
        var builder = everywhere.builder();
        return (rule.exact() ? builder : builder.withOptimization(aTenthApart(rule)))
                .build(stored(rule, key.who()), () -> BucketConfiguration.builder()
                        .addLimit(rule.bandwidth())
                        .build());
    }

    /** Tells nobody's address; changes with the rule, so that a new limit starts with new buckets. */
    private String stored(Rule rule, String who) {
        return index.of("limits.%s %d %s".formatted(rule.name(), rule.times(), rule.in()), who);
    }

    private Optimization aTenthApart(Rule rule) {
        var parameters = new DelayParameters(Math.max(1, rule.times() / 10), TELLS_OTHERS_AFTER);
        return new DelayOptimization(parameters, NopeOptimizationListener.INSTANCE, new WallClock(clock));
    }

    @Override
    public void close() {
        pool.close();
    }
}
