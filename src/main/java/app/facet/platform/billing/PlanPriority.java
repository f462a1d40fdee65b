package app.facet.platform.billing;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Priority;
import org.springframework.stereotype.Component;

/** Has the work of people with larger plans done sooner. */
@Component
class PlanPriority implements Priority {

    private final Plans plans;

    PlanPriority(Plans plans) {
        this.plans = plans;
    }

    @Override
    public int of(AccountId account) {
        return plans.of(account).priority();
    }
}
