package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.ComeBack;
import app.facet.platform.work.spi.Ending;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that waits for somebody outside. */
@HouseTest
class WorkThatWaitsTest {

    private final Instant tomorrow = Instant.now().plusSeconds(86_400);
    private static final String STAGE = "work.progress.running";

    @Autowired
    Work work;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    Accounts accounts;

    AccountId ada;
    final String key = UUID.randomUUID().toString();
    final BlockingQueue<WorkStatus> seen = new LinkedBlockingQueue<>();

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        updates.subscribe(ada, seen::add);
    }

    @Test
    void goesOnAtThatMomentAndOnlyTriesAreCounted() throws Exception {
        var id = start((turn, progress) -> {
            if (turn <= 4) {
                throw new ComeBack(Instant.now());
            }
            if (turn == 5) {
                throw new IllegalStateException("this one counts");
            }
        });

        assertThat(await(WorkState.DONE).attempts()).isEqualTo(2);
        assertThat(rehearsals.attempts).containsEntry(key, 6);
        assertThat(work.find(ada, id).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void showsHowFarItIsWhileItWaits() throws Exception {
        start((turn, progress) -> {
            progress.report(STAGE, 30);
            throw new ComeBack(tomorrow);
        });

        var waiting = awaitRest();
        assertThat(waiting.stage()).isEqualTo(STAGE);
        assertThat(waiting.percent()).isEqualTo(30);
        assertThat(waiting.isUnderWay()).isTrue();
        assertThat(work.waitingBefore(waiting)).isZero();
    }

    @Test
    void goesOnAtOnceWhenItIsWoken() throws Exception {
        start((turn, progress) -> {
            progress.report(STAGE, 30);
            if (turn == 1) {
                throw new ComeBack(tomorrow);
            }
        });
        awaitRest();

        work.wake(ada, key);

        assertThat(await(WorkState.DONE).attempts()).isEqualTo(1);
        assertThat(rehearsals.attempts).containsEntry(key, 2);
    }

    @Test
    void looksAgainWhenItIsWokenJustBeforeItLiesDown() throws Exception {
        var looked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        start((turn, progress) -> {
            progress.report(STAGE, 30);
            if (turn == 1) {
                looked.countDown();
                goOn.await(30, TimeUnit.SECONDS);
                throw new ComeBack(tomorrow);
            }
        });
        assertThat(looked.await(30, TimeUnit.SECONDS)).isTrue();

        work.wake(ada, key);
        goOn.countDown();

        await(WorkState.DONE);
        assertThat(rehearsals.attempts).containsEntry(key, 2);
    }

    @Test
    void isNotWokenByOthersNorWhenItWaitsForNobody() throws Exception {
        rehearsals.scripts.put(key, (turn, progress) -> {});
        var id = work.startAt(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key, tomorrow);

        work.wake(ada, key);
        work.wake(AccountId.random(), key);

        assertThat(work.find(ada, id).orElseThrow().state()).isEqualTo(WorkState.QUEUED);
        assertThat(rehearsals.attempts).doesNotContainKey(key);
        work.cancel(ada, id);
    }

    @Test
    void isStoppedAtOnceWhileItWaits() throws Exception {
        var id = start((turn, progress) -> {
            progress.report(STAGE, 30);
            throw new ComeBack(tomorrow);
        });
        awaitRest();

        work.cancel(ada, id);

        assertThat(await(WorkState.CANCELLED).stage()).isNull();
        assertThat(rehearsals.endings.get(key)).isInstanceOf(Ending.Cancelled.class);
        work.wake(ada, key);
        assertThat(rehearsals.attempts).containsEntry(key, 1);
    }

    @Test
    void isStoppedAlsoWhenItsOwnerSaidSoJustBeforeItLiesDown() throws Exception {
        var looked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var id = start((turn, progress) -> {
            looked.countDown();
            goOn.await(30, TimeUnit.SECONDS);
            throw new ComeBack(tomorrow);
        });
        assertThat(looked.await(30, TimeUnit.SECONDS)).isTrue();

        work.cancel(ada, id);
        goOn.countDown();

        await(WorkState.CANCELLED);
        assertThat(rehearsals.endings.get(key)).isInstanceOf(Ending.Cancelled.class);
        assertThat(rehearsals.attempts).containsEntry(key, 1);
    }

    private WorkId start(Rehearsals.Script script) {
        rehearsals.scripts.put(key, script);
        return work.start(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
    }

    private WorkStatus awaitRest() throws InterruptedException {
        while (true) {
            var status = next();
            if (status.state() == WorkState.QUEUED && status.stage() != null) {
                return status;
            }
        }
    }

    private WorkStatus await(WorkState wanted) throws InterruptedException {
        while (true) {
            var status = next();
            if (status.state().isFinal()) {
                assertThat(status.state()).isEqualTo(wanted);
                return status;
            }
        }
    }

    private WorkStatus next() throws InterruptedException {
        var status = seen.poll(30, TimeUnit.SECONDS);
        assertThat(status).as("news of the work within 30 seconds").isNotNull();
        return status;
    }
}
