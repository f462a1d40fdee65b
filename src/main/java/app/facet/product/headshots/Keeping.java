package app.facet.product.headshots;

import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody may keep photos and portraits beyond their days: it comes with plans that are paid for. */
@Service
public class Keeping {

    private final Credits credits;

    Keeping(Credits credits) {
        this.credits = credits;
    }

    /** Whether their plan includes it now. */
    @Transactional
    public boolean isIncluded(AccountId owner) {
        return credits.offer(owner, HeadshotsAction.KEEPING, 1).isAllowed();
    }

    /** @throws app.facet.platform.billing.NotInPlan when their plan does not include it */
    @Transactional
    public void require(AccountId owner) {
        credits.require(owner, HeadshotsAction.KEEPING);
    }
}
