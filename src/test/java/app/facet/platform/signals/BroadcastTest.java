package app.facet.platform.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.facet.HouseTest;
import app.facet.platform.kernel.Acting;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class BroadcastTest {

    private static final String TOPIC = "signals.rehearsal";

    @Autowired
    Broadcast broadcast;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private final String word = UUID.randomUUID().toString();

    /** Keeps what it hears of this test, not of others. */
    private final class Ear implements Broadcast.Listener {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        final BlockingQueue<Instant> missed = new LinkedBlockingQueue<>();

        @Override
        public void heard(String payload) {
            if (payload.startsWith(word)) {
                heard.add(payload);
            }
        }

        @Override
        public void mayHaveMissed(Instant since) {
            missed.add(since);
        }
    }

    private Ear earOn(Broadcast node) {
        var ear = new Ear();
        node.subscribe(TOPIC, ear);
        return ear;
    }

    private void send(String payload) {
        transactions.executeWithoutResult(status -> broadcast.send(TOPIC, word + payload));
    }

    @Test
    void thisNodeHearsWhatIsCommittedOnceAndInOrder() throws Exception {
        var here = earOn(broadcast);

        send(" one");
        send(" two");
        send(" three");

        assertThat(here.heard.poll(5, TimeUnit.SECONDS)).endsWith("one");
        assertThat(here.heard.poll(5, TimeUnit.SECONDS)).endsWith("two");
        assertThat(here.heard.poll(5, TimeUnit.SECONDS)).endsWith("three");
    }

    @Test
    void nobodyHearsWhatIsRolledBack() throws Exception {
        var here = earOn(broadcast);

        transactions.executeWithoutResult(status -> {
            broadcast.send(TOPIC, word + " never");
            status.setRollbackOnly();
        });
        send(" afterwards");

        assertThat(here.heard.poll(5, TimeUnit.SECONDS)).endsWith("afterwards");
    }

    @Test
    void listenersAreCalledOutsideTransactionsAndOnBehalfOfNobody() throws Exception {
        var where = new LinkedBlockingQueue<String>();
        transactions.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        broadcast.inTurn(() -> where.add(TransactionSynchronizationManager.isActualTransactionActive()
                                + " " + Acting.now().isPresent()));
                    }
                }));

        assertThat(where.poll(5, TimeUnit.SECONDS)).isEqualTo("false false");
    }

    @Test
    void aBrokenListenerDoesNotSilenceTheOthers() throws Exception {
        broadcast.subscribe(TOPIC, new Broadcast.Listener() {
            @Override
            public void heard(String payload) {
                if (payload.startsWith(word)) {
                    throw new IllegalStateException("a broken view");
                }
            }

            @Override
            public void mayHaveMissed(Instant since) {}
        });
        var here = earOn(broadcast);

        send("");

        assertThat(here.heard.poll(5, TimeUnit.SECONDS)).isEqualTo(word);
    }

    @Test
    void isSentByTransactionsAndStaysSmall() {
        assertThatIllegalStateException().isThrownBy(() -> broadcast.send(TOPIC, word));
        assertThatIllegalArgumentException().isThrownBy(() -> send("x".repeat(7_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> broadcast.subscribe("No Topic", new Ear()));
    }

    @Test
    void anotherNodeHearsWithinASecondAndThisOneOnlyOnce() throws Exception {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        try (var other = new OtherNode(database, jdbc)) {
            var here = earOn(broadcast);
            var there = earOn(other.broadcast());

            send(" first");
            assertThat(there.heard.poll(1, TimeUnit.SECONDS)).endsWith("first");
            transactions.executeWithoutResult(status -> other.broadcast().sendElsewhere(TOPIC, word + " back"));

            assertThat(here.heard.poll(1, TimeUnit.SECONDS)).endsWith("first");
            assertThat(here.heard.poll(1, TimeUnit.SECONDS)).endsWith("back");
            assertThat(here.heard).isEmpty();
            assertThat(there.heard).isEmpty();
        }
    }

    @Test
    void aCutConnectionIsOpenedAgainAndWhatMayBeMissingIsTold() throws Exception {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        try (var other = new OtherNode(database, jdbc)) {
            var there = earOn(other.broadcast());
            OtherNode.cutConnections(owner);
            other.awaitConnection();

            assertThat(there.missed.poll(1, TimeUnit.SECONDS)).isBeforeOrEqualTo(Instant.now());
            send(" again");
            assertThat(there.heard.poll(1, TimeUnit.SECONDS)).endsWith("again");
        }
    }

    @Test
    void aNodeStopsWithoutDelay() {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        var other = new OtherNode(database, jdbc);
        long begin = System.nanoTime();

        other.close();

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(1_000);
    }

    private static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("facet.test.database"));
    }
}
