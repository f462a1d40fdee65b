package app.killed;

import static app.killed.WorkKilledTest.assertNothingLostAndNothingDoubled;

import app.facet.bench.BenchTable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 10,000 jobs while their processes are killed, with the settings of the application. */
@Tag("bench")
class WorkKilledBench {

    private static final int JOBS = Integer.getInteger("facet.killed.jobs", 10_000);
    private static final int KILLS = 10;
    private static final String HEARTBEAT = "3s"; // as the application's

    @Test
    void oneProcessOnH2() throws Exception {
        print("H2, one process", KilledHouse.onH2(JOBS, KILLS, HEARTBEAT));
    }

    @Test
    void twoProcessesOnPostgres() throws Exception {
        print("PostgreSQL, two processes", KilledHouse.onPostgres(JOBS, KILLS, HEARTBEAT));
    }

    private static void print(String where, Killing.Result result) throws IOException {
        assertNothingLostAndNothingDoubled(result, KILLS);
        var own = seconds(result, Killing.Recovery::afterItsKill);
        var last = seconds(result, Killing.Recovery::afterTheLastKill);
        new BenchTable("Jobs while processes are killed, " + where, "what", "count")
                .row("jobs", result.jobs())
                .row("kills", result.recoveries().size())
                .row("jobs interrupted", result.interrupted())
                .row("effects inside", result.effects())
                .row("effects outside", result.outsideEffects())
                .row("requests for them", result.outsideRequests())
                .row("begun again, median s", BenchTable.quantile(own, 0.5))
                .row("begun again, slowest s", BenchTable.quantile(own, 1))
                .row("the same since the last kill of all", BenchTable.quantile(last, 1))
                .row("took s", result.took().toMillis() / 1_000.0)
                .print();
    }

    private static List<Double> seconds(Killing.Result result, Function<Killing.Recovery, Duration> since) {
        return result.allRecoveries().stream()
                .map(recovery -> since.apply(recovery).toMillis() / 1_000.0)
                .toList();
    }
}
