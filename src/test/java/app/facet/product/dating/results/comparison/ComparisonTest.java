package app.facet.product.dating.results.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.facet.product.dating.results.comparison.Comparison.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void withoutDaysThereIsNothingToSay() {
        assertThat(Comparison.of(RateKind.PER_DAY, 2, List.of()).stage()).isEqualTo(Stage.NOTHING);
        assertThat(Comparison.of(RateKind.SHARE, 2, days(0, 9, 4, 0)).stage()).isEqualTo(Stage.NOTHING);
    }

    @Test
    void fewDaysAreTooLittleHoweverTheyLook() {
        var days = new ArrayList<>(days(0, 3, 1, 1));
        days.addAll(days(1, 3, 40, 1));

        assertThat(Comparison.of(RateKind.PER_DAY, 2, days).stage()).isEqualTo(Stage.TOO_LITTLE);
    }

    @Test
    void theBetterOfTwoIsNamedWithTheDayItBecameKnownAndTheWordStands() {
        var days = new ArrayList<>(days(0, 20, 4, 1));
        days.addAll(days(1, 20, 12, 1));
        var decided = Comparison.of(RateKind.PER_DAY, 2, days);
        assertThat(decided.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decided.winner()).isEqualTo(1);
        assertThat(decided.estimates().get(1).probabilityBest()).isGreaterThan(0.99);
        assertThat(decided.lifts().getFirst().low()).isPositive();

        days.addAll(days(1, 40, 4, 1, MONDAY.plusDays(100)));
        var later = Comparison.of(RateKind.PER_DAY, 2, days);
        assertThat(later.winner()).isEqualTo(1);
        assertThat(later.decidedOn()).isEqualTo(decided.decidedOn());
    }

    @Test
    void equalsEndAsAlikeOnceALiftWorthWaitingForWouldHaveBeenFound() {
        var days = new ArrayList<>(days(0, 60, 30, 1));
        days.addAll(days(1, 60, 30, 1));
        var alike = Comparison.of(RateKind.PER_DAY, 2, days);

        assertThat(alike.stage()).isEqualTo(Stage.ALIKE);
        assertThat(alike.estimates())
                .allSatisfy(one -> assertThat(one.probabilityBest()).isEqualTo(0.5, within(0.01)));
    }

    @Test
    void theSlowerTheDaysTheLongerItTakes() {
        int quick = Comparison.of(RateKind.PER_DAY, 2, both(10, 20)).moreDays().orElseThrow();
        int slow = Comparison.of(RateKind.PER_DAY, 2, both(10, 10)).moreDays().orElseThrow();

        assertThat(slow).isGreaterThan(quick);
        assertThat(Comparison.of(RateKind.PER_DAY, 2, both(10, 1)).moreDays()).isEmpty();
    }

    @Test
    void shareAndIntervalAgreeWithTheBetaDistributionWhereThereIsMuchData() {
        var days = new ArrayList<>(days(0, 400, 10, 100));
        days.addAll(days(1, 400, 10, 100));
        var estimate = Comparison.of(RateKind.SHARE, 2, days).estimates().getFirst();

        assertThat(estimate.middle()).isEqualTo(0.1, within(0.001));
        assertThat(estimate.low()).isBetween(0.090, 0.099);
        assertThat(estimate.high()).isBetween(0.101, 0.110);
    }

    @Test
    void matchesThatComeOnDaysWithoutALikeAreNotLostAndBreakNothing() {
        var days = new ArrayList<>(both(10, 3));
        days.add(new Observation(MONDAY.plusDays(90), 0, 5, 0));
        var comparison = Comparison.of(RateKind.SHARE, 2, days);

        assertThat(comparison.estimates().getFirst().arm().events()).isEqualTo(35);
        assertThat(comparison.estimates())
                .allSatisfy(one -> assertThat(one.low()).isBetween(0.0, 1.0));
    }

    @Test
    void threeVersionsHaveProbabilitiesThatAddUpToOne() {
        var days = new ArrayList<>(both(12, 5));
        days.addAll(days(2, 12, 7, 1));
        var comparison = Comparison.of(RateKind.PER_DAY, 3, days);

        assertThat(comparison.estimates().stream()
                        .mapToDouble(Estimate::probabilityBest)
                        .sum())
                .isEqualTo(1, within(0.01));
        assertThat(comparison.lifts()).hasSize(2);
    }

    private static List<Observation> both(int number, int events) {
        var days = new ArrayList<>(days(0, number, events, 1));
        days.addAll(days(1, number, events, 1));
        return days;
    }

    private static List<Observation> days(int version, int number, long events, double exposure) {
        return days(version, number, events, exposure, MONDAY);
    }

    private static List<Observation> days(int version, int number, long events, double exposure, LocalDate first) {
        var days = new ArrayList<Observation>();
        for (int at = 0; at < number; at++) {
            days.add(new Observation(first.plusDays(at), version, events, exposure));
        }
        return days;
    }
}
