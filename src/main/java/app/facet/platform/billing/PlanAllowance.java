package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.limits.spi.Allowance;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets people with larger plans ask more often. A change of plan is noticed within a minute. */
@Component
class PlanAllowance implements Allowance {

    private static final Logger LOG = LoggerFactory.getLogger(PlanAllowance.class);
    private static final int USUAL = 100;
    private static final int MOST_KNOWN = 100_000;

    private final LoadingCache<AccountId, Integer> known;

    PlanAllowance(Plans plans) {
        known = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(account -> plans.of(account).requestsPercent());
    }

    /** As usual while the database does not answer: whoever asks must not be refused for that. */
    @Override
    public int percent(AccountId account) {
        try {
            return known.get(account);
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Limits are the usual ones, no plan was found: {}", away.toString());
            return USUAL;
        }
    }
}
