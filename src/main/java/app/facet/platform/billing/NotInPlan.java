package app.facet.platform.billing;

import app.facet.platform.kernel.Refusal;

/** It takes a plan that includes it. */
public final class NotInPlan extends Refusal {

    NotInPlan(Plan plan) {
        super("billing.refused.not-in-plan", plan.name());
    }
}
