package app.facet.product.dating.results.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SequentialTestTest {

    static final List<Experiments> WORLDS = SequentialTestSimulation.WORLDS;

    /** Of fewer no share can be told; the evaluation holds them together with all others. */
    private static final int FEW = 50;

    @ParameterizedTest
    @FieldSource("WORLDS")
    void amongEqualsAWinnerIsDeclaredInNoMoreThanOneOfTwentyThoughOneLooksEveryDay(Experiments world) {
        int wrong = SequentialTestSimulation.falseWinners(world, 10_000, 60);

        assertThat(wrong).as("false winners of 10,000: %s", world.name()).isLessThanOrEqualTo(500);
    }

    @ParameterizedTest
    @FieldSource("WORLDS")
    void aLiftOfThirtyPercentIsFoundWithinThePromisedTimeInFourOfFive(Experiments world) {
        var promises = SequentialTestSimulation.promises(world, 500, 28, Plan.LIFT);

        assertThat(promises.wrongWay()).as(world.name()).isLessThanOrEqualTo(2);
        if (promises.made() >= FEW) {
            assertThat(promises.kept())
                    .as("found in time of %d: %s", promises.made(), world.name())
                    .isGreaterThanOrEqualTo(promises.made() * 8 / 10);
        }
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
