package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.limits.spi.Allowance;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets people with larger plans ask more often. A change of plan is noticed within a minute. */
@Component
class PlanAllowance implements Allowance {

    private static final int MOST_KNOWN = 100_000;

    private final LoadingCache<AccountId, Integer> known;

    PlanAllowance(Plans plans) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(account -> plans.of(account).requestsPercent());
    }

    @Override
    public int percent(AccountId account) {
        return known.get(account);
    }
}
