package app.facet.product.dating.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.product.dating.results.ResultsFunnel.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsFunnelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void sharesComeOnlyFromDaysThatTellOfBothSteps() {
        var funnel = ResultsFunnel.of(List.of(
                day(0, Map.of(Step.LIKES, 40, Step.MATCHES, 10, Step.DATES, 1)), day(1, Map.of(Step.MATCHES, 30))));

        assertThat(funnel.levels()).extracting(Level::step).containsExactly(Step.LIKES, Step.MATCHES, Step.DATES);
        assertThat(funnel.levels().get(1).number()).isEqualTo(40);
        assertThat(funnel.levels().get(1).ofBefore().share()).isEqualTo(0.25, within(0.001));
    }

    @Test
    void matchesAreDrawnFromLikesGivenWhereNearlyAllDaysTellOfThem() {
        var funnel = ResultsFunnel.of(
                List.of(day(0, Map.of(Step.LIKES_GIVEN, 50, Step.LIKES, 9, Step.MATCHES, 5, Step.CONVERSATIONS, 2))));

        assertThat(funnel.levels().getFirst().step()).isEqualTo(Step.LIKES_GIVEN);
        assertThat(funnel.levels()).hasSize(3);
    }

    @Test
    void fewMakeAWideRangeAndManyANarrowOne() {
        Likelihood few = Likelihood.of(2, 8);
        Likelihood many = Likelihood.of(200, 800);

        // Jeffreys interval for 2 of 8, as tabled by Brown, Cai and DasGupta's method: 0.056 to 0.592
        assertThat(few.low()).isEqualTo(0.056, within(0.001));
        assertThat(few.high()).isEqualTo(0.592, within(0.001));
        assertThat(many.high() - many.low()).isLessThan(0.07);
        assertThat(Likelihood.of(0, 5).low()).isZero();
        assertThat(Likelihood.of(7, 5).share()).isEqualTo(1);
    }

    @Test
    void nothingKnownIsAnEmptyFunnel() {
        assertThat(ResultsFunnel.of(List.of()).levels()).isEmpty();
    }

    @Test
    void aChangeIsHeldAgainstTheDaysOnBothSidesOfItWithoutItsOwn() {
        var park = version("Park", new LivePeriod(MONDAY, MONDAY.plusDays(4)));
        var cafe = version("Café", new LivePeriod(MONDAY.plusDays(5), null));
        var days = MONDAY.datesUntil(MONDAY.plusDays(10))
                .map(day -> new LoggedDay(
                        "tinder",
                        day,
                        Source.HAND,
                        new DayCounts(Map.of(Step.MATCHES, day.isBefore(MONDAY.plusDays(5)) ? 2 : 5))))
                .toList();

        var changes = ProfileChanges.of(List.of(park, cafe), days, MONDAY);
        assertThat(changes).extracting(change -> change.version().name()).containsExactly("Café", "Park");
        assertThat(changes.getFirst().before()).isEqualTo(new ProfileChange.Pace(4, 8));
        assertThat(changes.getFirst().since()).isEqualTo(new ProfileChange.Pace(4, 20));
        assertThat(changes.getLast().before().days()).isZero();
    }

    @Test
    void successIsCountedInBandsAndIsNobodys() {
        var event = ResultsStatistics.success(17, 1);

        assertThat(event.account()).isEmpty();
        assertThat(event.properties()).isEqualTo(Map.of("matches", "many", "dates", "one"));
        assertThat(ResultsStatistics.Band.of(8)).isEqualTo(ResultsStatistics.Band.UP_TO_A_MONTH);
    }

    private static ProfileVersion version(String name, LivePeriod period) {
        return new ProfileVersion(VersionId.random(), "tinder", name, List.of(), "", null, List.of(period));
    }

    private static LoggedDay day(int at, Map<Step, Integer> counts) {
        return new LoggedDay("tinder", MONDAY.plusDays(at), Source.HAND, new DayCounts(counts));
    }
}
