package app.facet.platform.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second node on the same PostgreSQL: a broadcast with a listening connection of its own. */
public final class OtherNode implements AutoCloseable {

    private final PostgresWire wire;
    private final Broadcast broadcast;
    private final Semaphore connected = new Semaphore(0);

    public OtherNode(JdbcConnectionDetails database, JdbcClient jdbc) {
        wire = new PostgresWire(ListeningConnection.to(database), jdbc, Clock.systemUTC());
        broadcast = new Broadcast(wire);
        broadcast.subscribe("signals.test-connection", new Broadcast.Listener() {
            @Override
            public void heard(String payload) {}

            @Override
            public void mayHaveMissed(Instant since) {
                connected.release();
            }
        });
        wire.start();
        awaitConnection();
    }

    /** Waits until it listens, once for each connection. */
    public void awaitConnection() {
        try {
            assertThat(connected.tryAcquire(20, TimeUnit.SECONDS))
                    .as("listening again")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts the listening connections of all nodes. */
    public static void cutConnections(JdbcClient owner) {
        assertThat(owner.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                        .param(ListeningConnection.APPLICATION)
                        .query(Boolean.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(false);
    }

    public Broadcast broadcast() {
        return broadcast;
    }

    @Override
    public void close() {
        wire.stop();
        broadcast.destroy();
    }
}
