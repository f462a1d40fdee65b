package app.facet.platform.notifications;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When somebody wants to hear from Facet. */
public record Rhythm(Optional<QuietHours> quiet, Digest digest) {

    /** Nothing chosen. */
    public static final Rhythm USUAL = new Rhythm(Optional.empty(), Digest.NEVER);

    /** When digests are sent, by the reader's clock. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    ZonedDateTime mayRing(ZonedDateTime moment) {
        return quiet.map(hours -> hours.after(moment)).orElse(moment);
    }

    /** The next digest after that moment: the next morning, or that of the next Monday. */
    ZonedDateTime nextDigest(ZonedDateTime moment) {
        var today = moment.toLocalDate().atTime(MORNING).atZone(moment.getZone());
        var next = today.isAfter(moment) ? today : today.plusDays(1);
        return digest == Digest.WEEKLY ? next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : next;
    }
}
