package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-11-21T23:30+01:00[Europe/Berlin], 2026-11-22T07:00+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-11-22T06:59+01:00[Europe/Berlin], 2026-11-22T07:00+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-11-22T07:00+01:00[Europe/Berlin], 2026-11-22T07:00+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-11-21T12:00+01:00[Europe/Berlin], 2026-11-21T12:00+01:00[Europe/Berlin]",
        "13:00, 15:00, 2026-11-21T13:00+01:00[Europe/Berlin], 2026-11-21T15:00+01:00[Europe/Berlin]",
        "09:00, 09:00, 2026-11-21T09:00+01:00[Europe/Berlin], 2026-11-21T09:00+01:00[Europe/Berlin]",
        // the night the clocks go forward: 02:30 does not exist
        "22:00, 02:30, 2026-03-28T23:00+01:00[Europe/Berlin], 2026-03-29T03:30+02:00[Europe/Berlin]"
    })
    void nothingRingsInQuietHours(LocalTime from, LocalTime until, ZonedDateTime at, ZonedDateTime rings) {
        var rhythm = new Rhythm(Optional.of(new QuietHours(from, until)), Digest.NEVER);

        assertThat(rhythm.mayRing(at)).isEqualTo(rings);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-21T07:59+01:00[Europe/Berlin], 2026-11-21T08:00+01:00[Europe/Berlin]",
        "DAILY, 2026-11-21T08:00+01:00[Europe/Berlin], 2026-11-22T08:00+01:00[Europe/Berlin]",
        "WEEKLY, 2026-11-21T12:00+01:00[Europe/Berlin], 2026-11-23T08:00+01:00[Europe/Berlin]",
        "WEEKLY, 2026-11-23T07:00+01:00[Europe/Berlin], 2026-11-23T08:00+01:00[Europe/Berlin]",
        "WEEKLY, 2026-11-23T09:00+01:00[Europe/Berlin], 2026-11-30T08:00+01:00[Europe/Berlin]"
    })
    void digestsComeInTheMorning(Digest digest, ZonedDateTime at, ZonedDateTime comes) {
        assertThat(new Rhythm(Optional.empty(), digest).nextDigest(at)).isEqualTo(comes);
    }
}
