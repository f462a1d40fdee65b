package app.facet.platform.work.spi;

import app.facet.platform.kernel.Refusal;

/** The owner asked to stop. Thrown at the next report of progress. */
public final class WorkCancelled extends Refusal {

    public WorkCancelled() {
        super("work.cancelled");
    }
}
