package app.facet.platform.limits;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.limits.spi.Allowance;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.util.List;
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
    private final List<Allowance> allowances;

    Limits(LimitsSettings settings, Buckets buckets, Audit audit, List<Allowance> allowances) {
        this.settings = settings;
        this.buckets = buckets;
        this.audit = audit;
        this.allowances = List.copyOf(allowances);
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

    /** Whoever has a code sent to a number: each is sent only so many, so that nobody's telephone is made to ring. */
    public void code(AccountId who, String number) {
        take(settings.codes(), who.toString());
        take(settings.codes(), number);
    }

    /** Whoever tries out a device of theirs. */
    public void test(AccountId who) {
        take(settings.tests(), who.toString());
    }

    /** @throws TooOften when nothing is left of what this person may */
    void take(Rule rule, AccountId who) {
        int percent = allowances.stream()
                .mapToInt(allowance -> allowance.percent(who))
                .max()
                .orElse(100);
        take(rule.widened(percent), who.toString());
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
