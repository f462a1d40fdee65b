package app.facet.platform.work;

/** Where a piece of work stands. The last four are final, but for an admin who runs parked work again. */
public enum WorkState {
    QUEUED,
    RUNNING,
    DONE,
    REFUSED,
    PARKED,
    CANCELLED;

    public boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
