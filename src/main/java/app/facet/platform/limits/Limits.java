package app.facet.platform.limits;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.CurrentAccount;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Takes one from what somebody may ask for in a while. What was taken comes back evenly over that while. */
@Service
public class Limits {

    // One line in the log per flood, not one per drop.
    private final Cache<String, Boolean> reported = Caffeine.newBuilder()
            .maximumSize(NodeBuckets.MOST_KNOWN)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();
    private final LimitsSettings settings;
    private final Buckets buckets;
    private final Audit audit;

    Limits(LimitsSettings settings, Buckets buckets, Audit audit) {
        this.settings = settings;
        this.buckets = buckets;
        this.audit = audit;
    }

    /** For the chain of the door. Not a bean: the servlet container would run it once more, too early. */
    public Filter filter(CurrentAccount account) {
        return new LimitsFilter(this, settings, account);
    }

    /** Whoever opens accounts from the address of the request at hand. */
    public void registration() {
        var address = Origin.current().address();
        if (address != null) {
            take(settings.registrations(), Network.of(address));
        }
    }

    /** @throws TooOften when nothing is left */
    void take(Rule rule, String who) {
        buckets.take(rule, who).ifPresent(wait -> {
            if (reported.asMap().putIfAbsent(rule.name() + "|" + who, true) == null) {
                audit.recordRegardless(AuditEntry.of("limits.hit").with("limit", rule.name()));
            }
            throw new TooOften(wait);
        });
    }
}
