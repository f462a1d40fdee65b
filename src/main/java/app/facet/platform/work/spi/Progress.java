package app.facet.platform.work.spi;

/** Lets a running task tell how far it is. */
public interface Progress {

    /**
     * Stores the stage and shows it to whoever watches.
     *
     * @param stageKey message key of what happens now
     * @param percent 0 to 100
     * @throws WorkCancelled when the owner has asked to stop; let it pass through
     */
    void report(String stageKey, int percent);
}
