package app.facet.platform.billing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The span of time a number of actions is for. */
public enum Per {
    /** By the clock: from 14:00 to 15:00. */
    HOUR,
    /** By the calendar, in UTC. */
    DAY,
    /** From the day of the month the plan began, in UTC; where a month has no such day, from its last. */
    MONTH,
    /** Once and for all. */
    EVER;

    /**
     * The span around a moment.
     *
     * @param anchor when the plan began
     */
    Window around(Instant anchor, Instant now) {
        var then = now.atZone(ZoneOffset.UTC);
        return switch (this) {
            case HOUR -> Window.of(then.truncatedTo(ChronoUnit.HOURS), ChronoUnit.HOURS);
            case DAY -> Window.of(then.truncatedTo(ChronoUnit.DAYS), ChronoUnit.DAYS);
            case MONTH -> month(anchor.atZone(ZoneOffset.UTC), then);
            case EVER -> new Window(Instant.EPOCH, null);
        };
    }

    private static Window month(ZonedDateTime anchor, ZonedDateTime now) {
        long months = ChronoUnit.MONTHS.between(anchor, now);
        // Counted from the anchor each time, so that a plan of the 31st is back on the 31st after February.
        while (anchor.plusMonths(months).isAfter(now)) {
            months--;
        }
        while (!anchor.plusMonths(months + 1).isAfter(now)) {
            months++;
        }
        return new Window(
                anchor.plusMonths(months).toInstant(),
                anchor.plusMonths(months + 1).toInstant());
    }

    /** @param end null: never */
    record Window(Instant start, @Nullable Instant end) {

        private static Window of(ZonedDateTime start, ChronoUnit length) {
            return new Window(start.toInstant(), start.plus(1, length).toInstant());
        }
    }
}
