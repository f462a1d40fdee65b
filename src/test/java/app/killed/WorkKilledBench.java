package app.killed;

import static app.killed.WorkKilledTest.assertNothingLostAndNothingDoubled;

import app.facet.bench.BenchTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 10,000 jobs while their processes are killed, with the settings of the application. */
@Tag("bench")
class WorkKilledBench {

    private static final int JOBS = Integer.getInteger("facet.killed.jobs", 10_000);
    private static final int KILLS = 12;

    @Test
    void killedAgainAndAgain() throws Exception {
        var table = new BenchTable(
                "Jobs while processes are killed",
                "database",
                "jobs",
                "kills",
                "interrupted",
                "effects",
                "requests for " + JOBS / 2 + " effects outside",
                "slowest recovery s",
                "took s");
        row(table, "H2, one process", KilledHouse.onH2(JOBS, KILLS, "5s"));
        row(table, "PostgreSQL, two processes", KilledHouse.onPostgres(JOBS, KILLS, "5s"));
        table.print();
    }

    private static void row(BenchTable table, String name, Killing.Result result) {
        assertNothingLostAndNothingDoubled(result, KILLS);
        table.row(
                name,
                result.jobs(),
                result.recoveries().size(),
                result.interrupted(),
                result.effects(),
                result.outsideRequests(),
                result.slowestRecovery().toMillis() / 1_000.0,
                result.took().toMillis() / 1_000.0);
    }
}
