package app.facet.platform.work.spi;

import app.facet.platform.kernel.Refusal;

/** How a task ended that did not succeed. */
public sealed interface Ending {

    /** Its owner stopped it. */
    record Cancelled() implements Ending {}

    /** The domain said no; the sentence is for the user. */
    record Refused(Refusal refusal) implements Ending {}

    /** It failed too often and waits for an admin to run it again. */
    record Parked(String reference) implements Ending {}
}
