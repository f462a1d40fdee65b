package app.facet.product.headshots;

/** Where a portrait stands. */
public enum PortraitState {
    /** Waiting for its turn. */
    WAITING,
    /** Being made right now. */
    RUNNING,
    DONE,
    /** It was made, but did not look like the person; nobody saw it or paid for it. */
    DISCARDED,
    FAILED,
    /** Stopped by its owner; can be started again. */
    CANCELLED;

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
