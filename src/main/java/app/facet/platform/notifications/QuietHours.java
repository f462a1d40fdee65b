package app.facet.platform.notifications;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Hours of the day in which nothing may ring; over midnight where they end before they begin. None at all where both are
 * the same.
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** When it may ring: that moment, or the end of the quiet hours it lies in. */
    public ZonedDateTime after(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean overnight = until.isBefore(from);
        boolean quiet =
                overnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return moment;
        }
        boolean tomorrow = overnight && !time.isBefore(from);
        return moment.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(until).atZone(moment.getZone());
    }
}
