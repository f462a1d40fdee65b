package app.facet.platform.limits;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.CurrentAccount;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Takes one from what somebody may ask for in a while. What was taken comes back evenly over that while. */
@Service
public class Limits {

    private static final int MOST_KNOWN = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    // One line in the log per flood, not one per drop.
    private final Cache<String, Boolean> reported = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final LimitsSettings settings;
    private final Audit audit;
    private final TimeMeter time;

    Limits(LimitsSettings settings, Audit audit, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** For the chain of the door. Not a bean: the servlet container would run it once more, too early. */
    public Filter filter(CurrentAccount account) {
        return new LimitsFilter(this, settings, account);
    }

    /** Whoever opens accounts from the address of the request at hand. */
    public void registration() {
        var address = Origin.current().address();
        if (address != null) {
            take("registration", address, settings.registrationsPerHour(), Duration.ofHours(1));
        }
    }

    /** @throws TooOften when nothing is left */
    void take(String rule, String who, int times, Duration in) {
        String key = rule + "|" + who;
        var probe = buckets.get(key, first -> bucket(times, in)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            if (reported.asMap().putIfAbsent(key, true) == null) {
                audit.recordRegardless(AuditEntry.of("limits.hit").with("limit", rule));
            }
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int times, Duration in) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, in))
                .build();
    }
}
