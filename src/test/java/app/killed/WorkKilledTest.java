package app.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** kill -9 at any moment loses nothing and doubles nothing. {@code WorkKilledBench} does the same at length. */
class WorkKilledTest {

    private static final int JOBS = 800;
    private static final int KILLS = 3;

    @Test
    void onH2OneProcessIsKilledAgainAndAgain() throws Exception {
        assertNothingLostAndNothingDoubled(KilledHouse.onH2(JOBS, KILLS, 400, "1s"));
    }

    @Test
    void onPostgresTwoProcessesAreKilledInTurns() throws Exception {
        assertNothingLostAndNothingDoubled(KilledHouse.onPostgres(JOBS, KILLS, 400, "1s"));
    }

    static void assertNothingLostAndNothingDoubled(Killing.Result result) {
        assertThat(result.states()).as("none lost, none parked").containsOnlyKeys("DONE");
        assertThat(result.states()).containsEntry("DONE", result.jobs());
        assertThat(result.effects()).isEqualTo(result.jobs());
        assertThat(result.money()).as("nothing is charged twice").isEqualTo(result.jobs());
        assertThat(result.outsideEffects()).isEqualTo(result.jobs() / 2);
        assertThat(result.interrupted())
                .as("jobs that ran when they were killed")
                .isPositive();
        assertThat(result.slowestRecovery()).isLessThan(Duration.ofSeconds(60));
    }
}
