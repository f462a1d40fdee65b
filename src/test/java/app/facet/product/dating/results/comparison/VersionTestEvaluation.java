package app.facet.product.dating.results.comparison;

import app.facet.evaluation.QualityTable;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How often versions that are equal get a winner, and how often a real lift is found in the time that was promised. */
class VersionTestEvaluation {

    private static final int RUNS = 10_000;
    private static final int PROMISES = 2_000;
    private static final int FEW = 100;

    @Test
    void winnersAreRareAmongEqualsAndLiftsAreFoundInTime() throws IOException {
        var table = new QualityTable("version test");
        for (Experiments world : SequentialTestSimulation.WORLDS) {
            table.atMost(
                    SequentialTest.ALPHA,
                    world.name(),
                    "false winner, looked at for 60 days",
                    SequentialTestSimulation.falseWinners(world, RUNS, 60),
                    RUNS);
            table.atMost(
                    SequentialTest.ALPHA,
                    world.name(),
                    "false winner, looked at for a year",
                    SequentialTestSimulation.falseWinners(world, RUNS / 5, 365),
                    RUNS / 5);
            var promises = SequentialTestSimulation.promises(world, PROMISES, 14, Plan.LIFT);
            if (promises.made() >= FEW) { // of a handful no share can be told; most people there are told "over a year"
                table.atLeast(
                        0.8,
                        world.name(),
                        String.format(Locale.ROOT, "found, ~%.0f more days", promises.meanDays()),
                        promises.kept(),
                        promises.made());
            }
        }
        table.check();
    }
}
