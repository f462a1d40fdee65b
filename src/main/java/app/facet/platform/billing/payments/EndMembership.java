package app.facet.platform.billing.payments;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;

/** Ends the subscription of somebody who left. */
record EndMembership(String provider, String ref) implements Task {

    static final TaskType<EndMembership> TYPE = TaskType.of("billing.end-membership", EndMembership.class);
}
