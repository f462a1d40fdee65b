package app.facet.product.dating.results.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SequentialTestTest {

    static final List<Experiments> WORLDS = SequentialTestSimulation.WORLDS;

    @ParameterizedTest
    @FieldSource("WORLDS")
    void amongEqualsAWinnerIsDeclaredInNoMoreThanOneOfTwentyThoughOneLooksEveryDay(Experiments world) {
        int wrong = SequentialTestSimulation.falseWinners(world, 10_000, 60);

        System.out.printf(Locale.ROOT, "%s: %.2f %% false winners%n", world.name(), wrong / 100.0);
        assertThat(wrong).isLessThanOrEqualTo(500);
    }

    @ParameterizedTest
    @FieldSource("WORLDS")
    void aLiftOfThirtyPercentIsFoundWithinThePromisedTimeInFourOfFive(Experiments world) {
        var promises = SequentialTestSimulation.promises(world, 500, 14, Plan.LIFT);

        System.out.printf(Locale.ROOT, "%s: %d of %d found in time%n", world.name(), promises.kept(), promises.made());
        assertThat(promises.wrongWay()).isLessThanOrEqualTo(2);
        assertThat(promises.kept()).isGreaterThanOrEqualTo(promises.made() * 8 / 10);
    }

    @Test
    void sixDaysAreNeverEnoughHoweverLargeTheDifference() {
        assertThat(SequentialTest.winner(RateKind.PER_DAY, List.of(days(6, 1), days(6, 90))))
                .isEqualTo(-1);
        assertThat(SequentialTest.winner(RateKind.PER_DAY, List.of(days(7, 1), days(7, 90))))
                .isEqualTo(1);
    }

    @Test
    void aHandfulOfMatchesIsNeverEnough() {
        assertThat(SequentialTest.winner(RateKind.PER_DAY, List.of(days(30, 0), days(15, 1))))
                .isEqualTo(-1);
    }

    @Test
    void evidenceAgreesWithTheFormulaWorkedOutByHand() {
        // sqrt(0.5 / 1) · exp(4 · 0.5 / (2 · 0.5 · 1)) = 0.70711 · e² = 5.2248
        assertThat(Math.exp(SequentialTest.evidence(2, 0.5, 0.5))).isBetween(5.2247, 5.2249);
        assertThat(SequentialTest.evidence(0, 0.5, 0.5)).isNegative();
        double needed = Plan.needed(0.5, 0.5, Math.log(20));
        assertThat(Math.exp(SequentialTest.evidence(needed, 0.5, 0.5))).isBetween(19.999, 20.001);
    }

    @Test
    void threeVersionsShareTheRiskOfAllTheirPairs() {
        assertThat(Math.exp(SequentialTest.threshold(2))).isBetween(19.99, 20.01);
        assertThat(Math.exp(SequentialTest.threshold(3))).isBetween(59.99, 60.01);
    }

    private static Arm days(int number, int eventsEach) {
        Arm arm = Arm.EMPTY;
        for (int at = 0; at < number; at++) {
            arm = arm.with(eventsEach, 1);
        }
        return arm;
    }
}
