package app.facet.platform.work.spi;

/**
 * Does one kind of task. May be called again for the same task after a crash, so each step first looks whether it is
 * already done. Runs without a signed-in user: whom it is for stands in the task.
 */
public interface TaskHandler<T extends Task> {

    TaskType<T> type();

    default Retry retry() {
        return Retry.standard();
    }

    /** Whether it takes moments while somebody may be waiting for it, as for a mail. Light tasks are taken first. */
    default boolean light() {
        return false;
    }

    /** Throws a {@code Refusal} when trying again can't help, anything else when it might. */
    void run(T task, Progress progress) throws Exception;

    /** The task will not be tried again. Called after the state is stored; safe to repeat. */
    default void gaveUp(T task, Ending ending) {}
}
