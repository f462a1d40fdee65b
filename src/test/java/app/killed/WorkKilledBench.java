package app.killed;

import static app.killed.WorkKilledTest.assertNothingLostAndNothingDoubled;

import app.facet.bench.BenchTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 10,000 jobs while their processes are killed, with the settings of the application. */
@Tag("bench")
class WorkKilledBench {

    private static final int JOBS = Integer.getInteger("facet.killed.jobs", 10_000);
    private static final int KILLS = 10;

    @Test
    void oneProcessOnH2() throws Exception {
        print("H2, one process", KilledHouse.onH2(JOBS, KILLS, "5s"));
    }

    @Test
    void twoProcessesOnPostgres() throws Exception {
        print("PostgreSQL, two processes", KilledHouse.onPostgres(JOBS, KILLS, "5s"));
    }

    private static void print(String where, Killing.Result result) throws IOException {
        assertNothingLostAndNothingDoubled(result, KILLS);
        var recoveries = result.recoveries().values().stream()
                .flatMap(List::stream)
                .map(recovery -> recovery.toMillis() / 1_000.0)
                .toList();
        new BenchTable("Jobs while processes are killed, " + where, "what", "count")
                .row("jobs", result.jobs())
                .row("kills", result.recoveries().size())
                .row("jobs interrupted", result.interrupted())
                .row("effects inside", result.effects())
                .row("effects outside", result.outsideEffects())
                .row("requests for them", result.outsideRequests())
                .row("recovery, median s", BenchTable.quantile(recoveries, 0.5))
                .row("recovery, slowest s", BenchTable.quantile(recoveries, 1))
                .row("took s", result.took().toMillis() / 1_000.0)
                .print();
    }
}
