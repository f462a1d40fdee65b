package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.kernel.Spoken;
import app.facet.platform.kernel.WayOn;
import java.util.Optional;

/** It takes a plan that includes it. */
public final class NotInPlan extends Refusal {

    private static final long serialVersionUID = 1L;

    NotInPlan(Plan plan) {
        super("billing.refused.not-in-plan", (Spoken) plan::name);
    }

    @Override
    public Optional<WayOn> wayOn() {
        return Optional.of(new WayOn("billing.price.plans", "account/billing/plans"));
    }
}
