package app.facet.product.dating.results.comparison;

import app.facet.evaluation.QualityTable;
import app.facet.product.dating.results.comparison.SequentialTestSimulation.Promises;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How often versions that are equal get a winner, and how often a real lift is found in the time that was promised. */
class VersionTestEvaluation {

    private static final int RUNS = 10_000;
    private static final int PROMISES = 2_000;
    private static final int FEW = 100;
    private static final List<Integer> ASKED_ON = List.of(14, 28, 60, 120);

    @Test
    void winnersAreRareAmongEqualsAndLiftsAreFoundInTime() throws IOException {
        judge("version test", SequentialTestSimulation.WORLDS);
    }

    @Test
    void soTheyAreInWorldsTheTestWasNotMadeFor() throws IOException {
        judge("version test hold-out", SequentialTestSimulation.HOLD_OUT);
    }

    private static void judge(String name, List<Experiments> worlds) throws IOException {
        var table = new QualityTable(name);
        for (Experiments world : worlds) {
            judgeEquals(table, world);
            judgeLift(table, world);
        }
        ASKED_ON.forEach(day -> judgeAllPromises(table, worlds, day));
        table.check();
    }

    private static void judgeEquals(QualityTable table, Experiments world) {
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
    }

    /** Of a handful of promises no share can be told: then it is asked later, when more is promised; or only all together. */
    private static void judgeLift(QualityTable table, Experiments world) {
        for (int day : ASKED_ON) {
            Promises promises = SequentialTestSimulation.promises(world, PROMISES, day, Plan.LIFT);
            if (promises.made() >= FEW) {
                table.atLeast(
                        0.8,
                        world.name(),
                        String.format(Locale.ROOT, "asked on day %d: ~%.0f more, found", day, promises.meanDays()),
                        promises.kept(),
                        promises.made());
                table.atMost(
                        0.01,
                        world.name(),
                        String.format(Locale.ROOT, "asked on day %d: the worse one wins", day),
                        promises.wrongWay(),
                        promises.made());
                return;
            }
        }
    }

    /** Also those of worlds in which hardly anybody is promised anything. */
    private static void judgeAllPromises(QualityTable table, List<Experiments> worlds, int day) {
        int made = 0;
        int kept = 0;
        for (Experiments world : worlds) {
            Promises promises = SequentialTestSimulation.promises(world, PROMISES / 2, day, Plan.LIFT);
            made += promises.made();
            kept += promises.kept();
        }
        table.atLeast(0.8, "all together", "asked on day " + day + ": found in time", kept, made);
    }
}
