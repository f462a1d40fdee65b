package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.spi.Ending;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class WorkTest {

    @Autowired
    Work work;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    TransactionTemplate transactions;

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
    void isDoneAndTellsHowFarItIs() throws Exception {
        var id = start((attempt, progress) -> progress.report("work.cancelled", 40));

        assertThat(awaitEnd().state()).isEqualTo(WorkState.DONE);
        assertThat(work.find(ada, id)).get().satisfies(status -> {
            assertThat(status.percent()).isEqualTo(100);
            assertThat(status.attempts()).isEqualTo(1);
        });
    }

    @Test
    void isNeverDoneWhenTheTransactionThatAskedForItFails() {
        rehearsals.scripts.put(key, (attempt, progress) -> {});
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.execute(status -> {
                    work.start(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
                    throw new IllegalStateException("the business failed");
                }));

        assertThat(work.about(ada, List.of(key))).isEmpty();
        assertThat(rehearsals.attempts).doesNotContainKey(key);
    }

    @Test
    void tellsWhatHappenedInThatOrderEvenWhenItIsTakenBeforeTheFirstIsTold() throws Exception {
        var played = new CountDownLatch(1);
        rehearsals.scripts.put(key, (attempt, progress) -> played.countDown());
        transactions.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    waitFor(played);
                }
            });
            work.start(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
        });

        assertThat(List.of(next(), next(), next()))
                .extracting(WorkStatus::state)
                .containsExactly(WorkState.QUEUED, WorkState.RUNNING, WorkState.DONE);
    }

    @Test
    void isTriedAgainAfterAFailure() throws Exception {
        var id = start((attempt, progress) -> {
            if (attempt < 3) {
                throw new IllegalStateException("the first two go wrong");
            }
        });

        assertThat(awaitEnd().state()).isEqualTo(WorkState.DONE);
        assertThat(work.find(ada, id).orElseThrow().attempts()).isEqualTo(3);
    }

    @Test
    void isParkedWhenItKeepsFailing() throws Exception {
        start((attempt, progress) -> {
            throw new IllegalStateException("always in vain");
        });

        var parked = awaitEnd();
        assertThat(parked.state()).isEqualTo(WorkState.PARKED);
        assertThat(rehearsals.endings.get(key))
                .isInstanceOfSatisfying(
                        Ending.Parked.class, end -> assertThat(end.reference()).isEqualTo(parked.reason()));
    }

    @Test
    void isNotTriedAgainWhenTheDomainSaidNo() throws Exception {
        start((attempt, progress) -> {
            throw new NotFound();
        });

        assertThat(awaitEnd()).satisfies(status -> {
            assertThat(status.state()).isEqualTo(WorkState.REFUSED);
            assertThat(status.reason()).isEqualTo("kernel.not-found");
        });
        assertThat(rehearsals.attempts).containsEntry(key, 1);
    }

    @Test
    void stopsAtItsNextStepWhenItsOwnerCancels() throws Exception {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var id = start((attempt, progress) -> {
            reached.countDown();
            goOn.await(30, TimeUnit.SECONDS);
            progress.report("work.cancelled", 50);
        });
        assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();

        work.cancel(ada, id);
        goOn.countDown();

        assertThat(awaitEnd().state()).isEqualTo(WorkState.CANCELLED);
        assertThat(rehearsals.endings.get(key)).isInstanceOf(Ending.Cancelled.class);
    }

    @Test
    void isNobodyElsesToSeeOrStop() {
        var id = start((attempt, progress) -> {});
        var eve = AccountId.random();

        assertThat(work.find(eve, id)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> work.cancel(eve, id));
    }

    private WorkId start(Rehearsals.Script script) {
        rehearsals.scripts.put(key, script);
        return work.start(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
    }

    private WorkStatus next() throws InterruptedException {
        var status = seen.poll(30, TimeUnit.SECONDS);
        assertThat(status).as("news of the work within 30 seconds").isNotNull();
        return status;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private WorkStatus awaitEnd() throws InterruptedException {
        while (true) {
            var status = next();
            if (status.state().isFinal()) {
                return status;
            }
        }
    }
}
