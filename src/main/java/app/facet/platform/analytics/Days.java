package app.facet.platform.analytics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** From the first day to the last, both with all their hours, in UTC. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** So many days up to this one. */
    public static Days upTo(LocalDate last, int days) {
        return new Days(last.minusDays(days - 1L), last);
    }

    public OffsetDateTime from() {
        return first.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** The moment after the last one. */
    public OffsetDateTime until() {
        return last.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    public List<LocalDate> all() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** As many days right before these. */
    public Days before() {
        long length = ChronoUnit.DAYS.between(first, last) + 1;
        return new Days(first.minusDays(length), last.minusDays(length));
    }
}
