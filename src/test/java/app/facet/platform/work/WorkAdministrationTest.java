package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.WithAdmin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithAdmin
class WorkAdministrationTest {

    private static final WorkFilter REHEARSALS = WorkFilter.EVERYTHING.withType(Optional.of(Rehearsals.TYPE.name()));
    private static final Pageable NEWEST =
            PageRequest.of(0, 50, Sort.by("createdAt").descending());

    @Autowired
    WorkAdministration administration;

    @Autowired
    Work work;

    @Autowired
    WorkItemRepository items;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Accounts accounts;

    AccountId ada;
    final String key = UUID.randomUUID().toString();
    final CountDownLatch goOn = new CountDownLatch(1);
    final BlockingQueue<WorkStatus> seen = new LinkedBlockingQueue<>();

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        updates.subscribe(ada, seen::add);
    }

    @AfterEach
    void letGo() {
        goOn.countDown();
    }

    @Test
    void showsWorkOfEverybodyByStateAndType() throws Exception {
        var id = start((attempt, progress) -> {});
        await(WorkState.DONE);

        assertThat(ids(REHEARSALS.withState(Optional.of(WorkState.DONE)))).contains(id);
        assertThat(ids(REHEARSALS.withState(Optional.of(WorkState.PARKED)))).doesNotContain(id);
        assertThat(ids(WorkFilter.EVERYTHING)).contains(id);
        assertThat(ids(REHEARSALS.withType(Optional.of("no-such.task")))).isEmpty();
        assertThat(administration.types()).contains("work.rehearsal");
    }

    @Test
    void showsOnePageAfterTheOther() {
        var earlier = stored(Instant.parse("2020-01-01T10:00:00Z"));
        var later = stored(Instant.parse("2020-01-01T11:00:00Z"));
        var one = PageRequest.of(0, 1, Sort.by("createdAt"));

        var both = Stream.of(one, one.next())
                .flatMap(page -> administration.find(REHEARSALS, page).stream())
                .map(WorkSummary::id)
                .toList();
        items.deleteAllById(List.of(earlier.value(), later.value()));

        assertThat(both).containsExactly(earlier, later);
    }

    @Test
    void countsWhatWasFinishedSinceTheDayBegan() throws Exception {
        var before = administration.count(Instant.EPOCH);
        start((attempt, progress) -> {});
        var end = await(WorkState.DONE).changedAt();

        assertThat(administration.count(Instant.EPOCH).finishedToday()).isGreaterThan(before.finishedToday());
        assertThat(administration.count(end.plus(Duration.ofDays(1))).finishedToday())
                .isZero();
    }

    @Test
    void runsParkedWorkAgainAndTellsItsOwner() throws Exception {
        var id = start(failingThreeTimes());
        await(WorkState.PARKED);
        assertThat(administration.count(Instant.EPOCH).parked()).isPositive();

        administration.runAgain(id);

        await(WorkState.QUEUED);
        assertThat(await(WorkState.DONE).attempts()).isEqualTo(1);
    }

    @Test
    void doesNotRunAgainWhatWasNotParked() throws Exception {
        var id = start((attempt, progress) -> {});
        await(WorkState.DONE);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> administration.runAgain(id));
    }

    @Test
    void stopsAnybodysRunningWorkAtItsNextStep() throws Exception {
        var id = start((attempt, progress) -> {
            goOn.await(30, TimeUnit.SECONDS);
            progress.report("work.cancelled", 50);
        });
        await(WorkState.RUNNING);

        administration.cancel(id);
        assertThat(administration.find(REHEARSALS, NEWEST))
                .filteredOn(found -> found.id().equals(id))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.stopping()).isTrue();
                    assertThat(found.canBeCancelled()).isFalse();
                });
        goOn.countDown();

        await(WorkState.CANCELLED);
    }

    @Test
    void tellsWatchersThatSomethingMovedOn() throws Exception {
        var moved = new CountDownLatch(2);
        var subscription = updates.subscribeToAny(moved::countDown);
        start((attempt, progress) -> {});

        assertThat(moved.await(30, TimeUnit.SECONDS)).isTrue();
        subscription.end();
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void isClosedToMembers() {
        var id = new WorkId(UUID.randomUUID());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ids(WorkFilter.EVERYTHING));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.count(Instant.EPOCH));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.types());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.runAgain(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> administration.cancel(id));
    }

    private static Rehearsals.Script failingThreeTimes() {
        return (attempt, progress) -> {
            if (attempt <= 3) {
                throw new IllegalStateException("three times in vain");
            }
        };
    }

    private WorkId start(Rehearsals.Script script) {
        rehearsals.scripts.put(key, script);
        return work.start(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
    }

    /** Known to the list, but in nobody's queue. */
    private WorkId stored(Instant when) {
        return items.save(WorkItem.queued(ada, Rehearsals.TYPE.name(), "{}", key, 0, when))
                .id();
    }

    private List<WorkId> ids(WorkFilter filter) {
        return administration.find(filter, NEWEST).stream().map(WorkSummary::id).toList();
    }

    private WorkStatus await(WorkState state) throws InterruptedException {
        while (true) {
            var status = seen.poll(30, TimeUnit.SECONDS);
            assertThat(status).as("news of the work within 30 seconds").isNotNull();
            if (status.state() == state) {
                return status;
            }
        }
    }
}
