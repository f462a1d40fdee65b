package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be said about how long somebody still has to wait. */
class WorkPaceTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final WorkPace pace =
            new WorkPace(new WorkSettings(2, Duration.ofSeconds(3), Duration.ofSeconds(1)), clock);

    @Test
    void nothingIsSaidBeforeOneOfItsKindIsDone() {
        done("mail", 1);

        assertThat(pace.left(queued("portrait"), 3)).isEmpty();
    }

    @Test
    void itTakesAsLongAsMostOfItsKind() {
        done("portrait", 10);
        done("portrait", 90);
        done("portrait", 12);

        assertThat(pace.left(queued("portrait"), 0)).contains(Duration.ofSeconds(12));
    }

    @Test
    void whoeverIsFirstIsWaitedForByAllWorkers() {
        done("portrait", 10);
        done("mail", 2);
        done("mail", 2);

        assertThat(pace.left(queued("portrait"), 6)).contains(Duration.ofSeconds(10 + 6 * 2 / 2));
    }

    @Test
    void itRunsDownAndSaysNothingOnceItTakesLonger() {
        done("portrait", 10);
        var id = new WorkId(UUID.randomUUID());
        pace.heard(status(id, "portrait", WorkState.RUNNING, null));
        clock.pass(Duration.ofSeconds(4));
        pace.heard(status(id, "portrait", WorkState.RUNNING, "a.stage"));

        assertThat(pace.left(status(id, "portrait", WorkState.RUNNING, "a.stage"), 0))
                .contains(Duration.ofSeconds(6));
        clock.pass(Duration.ofSeconds(6));
        assertThat(pace.left(status(id, "portrait", WorkState.RUNNING, "a.stage"), 0))
                .isEmpty();
    }

    @Test
    void theTimeItWaitsForSomebodyOutsideCounts() {
        var id = new WorkId(UUID.randomUUID());
        pace.heard(status(id, "portrait", WorkState.RUNNING, "at.model"));
        clock.pass(Duration.ofSeconds(1));
        pace.heard(status(id, "portrait", WorkState.QUEUED, "at.model"));
        clock.pass(Duration.ofSeconds(30));
        pace.heard(status(id, "portrait", WorkState.RUNNING, "at.model"));
        pace.heard(status(id, "portrait", WorkState.DONE, null));

        assertThat(pace.left(queued("portrait"), 0)).contains(Duration.ofSeconds(31));
    }

    @Test
    void whatFailedOrWasStoppedSaysNothing() {
        var id = new WorkId(UUID.randomUUID());
        pace.heard(status(id, "portrait", WorkState.RUNNING, null));
        clock.pass(Duration.ofSeconds(5));
        pace.heard(status(id, "portrait", WorkState.QUEUED, null)); // to be tried again
        pace.heard(status(id, "portrait", WorkState.CANCELLED, null));

        assertThat(pace.left(queued("portrait"), 0)).isEmpty();
        assertThat(pace.left(status(id, "portrait", WorkState.CANCELLED, null), 0))
                .isEmpty();
    }

    private void done(String type, int seconds) {
        var id = new WorkId(UUID.randomUUID());
        pace.heard(status(id, type, WorkState.RUNNING, null));
        clock.pass(Duration.ofSeconds(seconds));
        pace.heard(status(id, type, WorkState.DONE, null));
    }

    private WorkStatus queued(String type) {
        return status(new WorkId(UUID.randomUUID()), type, WorkState.QUEUED, null);
    }

    private WorkStatus status(WorkId id, String type, WorkState state, @Nullable String stage) {
        return new WorkStatus(id, null, type, "subject", state, stage, 0, 1, null, clock.instant(), clock.instant());
    }
}
