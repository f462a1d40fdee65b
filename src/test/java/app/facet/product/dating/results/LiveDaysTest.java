package app.facet.product.dating.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.dating.results.comparison.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final ProfileVersion park = version("Park", new LivePeriod(MONDAY, MONDAY.plusDays(2)));
    private final ProfileVersion cafe = version("Café", new LivePeriod(MONDAY.plusDays(3), null));

    @Test
    void theDayOneVersionTakesOverBelongsToNeither() {
        var seen = LiveDays.observe(
                Measure.MATCHES_PER_DAY, List.of(park, cafe), List.of(park, cafe), days(5, Map.of(Step.MATCHES, 2)));

        assertThat(seen)
                .containsExactly(
                        new Observation(MONDAY, 0, 2, 1),
                        new Observation(MONDAY.plusDays(1), 0, 2, 1),
                        new Observation(MONDAY.plusDays(2), 0, 2, 1),
                        new Observation(MONDAY.plusDays(4), 1, 2, 1));
    }

    @Test
    void daysThatDoNotTellWhatIsComparedAreLeftOut() {
        assertThat(LiveDays.observe(
                        Measure.MATCHES_PER_LIKE_GIVEN,
                        List.of(park, cafe),
                        List.of(park, cafe),
                        days(5, Map.of(Step.MATCHES, 2))))
                .isEmpty();
        assertThat(LiveDays.observe(
                        Measure.MATCHES_PER_LIKE_GIVEN,
                        List.of(park, cafe),
                        List.of(park, cafe),
                        days(1, Map.of(Step.MATCHES, 2, Step.LIKES_GIVEN, 40))))
                .containsExactly(new Observation(MONDAY, 0, 2, 40));
    }

    private static List<LoggedDay> days(int number, Map<Step, Integer> counts) {
        return MONDAY.datesUntil(MONDAY.plusDays(number))
                .map(day -> new LoggedDay("tinder", day, Source.HAND, new DayCounts(counts)))
                .toList();
    }

    private static ProfileVersion version(String name, LivePeriod period) {
        return new ProfileVersion(VersionId.random(), "tinder", name, List.of(), "", null, List.of(period));
    }
}
