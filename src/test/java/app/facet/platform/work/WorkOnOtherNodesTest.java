package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.signals.OtherNode;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks at one node sees how their work moves on another. */
@HouseTest
class WorkOnOtherNodesTest {

    @Autowired
    Work work;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    WorkItemRepository items;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final BlockingQueue<WorkStatus> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final String key = UUID.randomUUID().toString();
    private OtherNode node;
    private WorkUpdates there;
    private AccountId ada;

    @BeforeEach
    void startNode() {
        assumeTrue("postgresql".equals(System.getProperty("facet.test.database")), "needs PostgreSQL");
        node = new OtherNode(database, jdbc);
        there = new WorkUpdates(items, node.broadcast(), event -> {});
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        there.subscribe(ada, seen::add);
    }

    @AfterEach
    void stopNode() {
        goOn.countDown();
        if (node != null) {
            node.close();
        }
    }

    @Test
    void progressIsSeenWithinASecond() throws Exception {
        start();
        assertThat(rehearsing.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(next("work.state.running").percent()).isEqualTo(40);
        goOn.countDown();

        assertThat(nextEnd().state()).isEqualTo(WorkState.DONE);
    }

    @Test
    void watchersLearnThatSomethingMovedButNotWhose() throws Exception {
        var moved = new CountDownLatch(1);
        there.subscribeToAny(moved::countDown);

        start();

        assertThat(moved.await(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatHappenedWhileTheConnectionWasCutIsMadeUpFor() throws Exception {
        start();
        next("work.state.running");
        OtherNode.cutConnections(owner);
        goOn.countDown();
        node.awaitConnection();

        assertThat(nextEnd().state()).isEqualTo(WorkState.DONE);
    }

    @Test
    void nobodyElsesWorkIsTold() throws Exception {
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        var eves = new LinkedBlockingQueue<WorkStatus>();
        there.subscribe(eve, eves::add);
        goOn.countDown();

        start();

        assertThat(nextEnd().account()).isEqualTo(ada);
        assertThat(eves).isEmpty();
    }

    private final CountDownLatch rehearsing = new CountDownLatch(1);

    private void start() {
        rehearsals.scripts.put(key, (attempt, progress) -> {
            progress.report("work.state.running", 40);
            rehearsing.countDown();
            goOn.await(30, TimeUnit.SECONDS);
        });
        work.start(ada, Rehearsals.TYPE, new Rehearsals.Rehearsal(key), key);
    }

    private WorkStatus next(String stage) throws InterruptedException {
        WorkStatus status;
        do {
            status = seen.poll(rehearsing.getCount() == 0 ? 1 : 30, TimeUnit.SECONDS);
            assertThat(status).as("news within a second").isNotNull();
        } while (!stage.equals(status.stage()));
        return status;
    }

    private WorkStatus nextEnd() throws InterruptedException {
        WorkStatus status;
        do {
            status = seen.poll(5, TimeUnit.SECONDS);
            assertThat(status).as("news of the end").isNotNull();
        } while (!status.state().isFinal());
        return status;
    }
}
