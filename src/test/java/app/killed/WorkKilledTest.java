package app.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** kill -9 at any moment loses nothing and doubles nothing. {@code WorkKilledBench} does the same at length. */
class WorkKilledTest {

    private static final int JOBS = 150;
    private static final int KILLS = 2;

    @Test
    void onH2OneProcessIsKilledAgainAndAgain() throws Exception {
        assertNothingLostAndNothingDoubled(KilledHouse.onH2(JOBS, KILLS, "1s"), KILLS);
    }

    @Test
    void onPostgresTwoProcessesAreKilledInTurns() throws Exception {
        assertNothingLostAndNothingDoubled(KilledHouse.onPostgres(JOBS, KILLS, "1s"), KILLS);
    }

    static void assertNothingLostAndNothingDoubled(Killing.Result result, int kills) {
        assertThat(result.states()).as("none lost, none parked").containsOnlyKeys("DONE");
        assertThat(result.states()).containsEntry("DONE", result.jobs());
        assertThat(result.effects()).isEqualTo(result.jobs());
        assertThat(result.money()).as("nothing is charged twice").isEqualTo(result.jobs());
        assertThat(result.outsideEffects()).isEqualTo(result.jobs() / 2);
        assertThat(result.recoveries()).hasSize(kills).allSatisfy((victim, recoveries) -> assertThat(recoveries)
                .as("jobs that ran in process %s when it was killed", victim)
                .isNotEmpty());
        assertThat(result.workingProcesses())
                .as("the killed ones and whoever finished")
                .isGreaterThan(kills);
        assertThat(result.allRecoveries()).allSatisfy(recovery -> assertThat(recovery.afterTheLastKill())
                .as("begun again")
                .isLessThanOrEqualTo(Duration.ofSeconds(60)));
    }
}
