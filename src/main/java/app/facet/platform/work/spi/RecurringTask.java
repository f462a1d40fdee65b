package app.facet.platform.work.spi;

import java.time.Duration;
import java.time.LocalTime;

/** Something done again and again, on one node. What was missed while everything was down is made up for at the next start. */
public record RecurringTask(String name, When when, Runnable action) {

    /** Once a day, at that time in UTC. */
    public RecurringTask(String name, LocalTime at, Runnable action) {
        this(name, new When.Daily(at), action);
    }

    /** So long after it was done the last time. */
    public static RecurringTask every(Duration pause, String name, Runnable action) {
        return new RecurringTask(name, new When.Pausing(pause), action);
    }

    /** How often. */
    public sealed interface When {

        /** @param at in UTC */
        record Daily(LocalTime at) implements When {}

        record Pausing(Duration pause) implements When {}
    }
}
