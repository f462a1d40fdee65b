package app.facet.platform.signals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's LISTEN, on a connection that does nothing else. The server keeps nothing for whoever is not listening; so
 * after every new connection the receiver is told that it may have missed something.
 */
final class PostgresListener implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int CHECKED_EVERY_MILLIS = 10_000;
    private static final int CHECK_SECONDS = 5;

    private final ListeningConnection door;
    private final Wire.Receiver to;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Connection open;
    private Instant heardUntil;
    private Duration pause = FIRST_PAUSE;

    PostgresListener(ListeningConnection door, Wire.Receiver to, Clock clock) {
        this.door = door;
        this.to = to;
        this.clock = clock;
        heardUntil = clock.instant();
    }

    @Override
    public void run() {
        while (isWanted()) {
            try (Connection connection = door.open()) {
                open = connection;
                listen(connection);
            } catch (SQLException lost) {
                if (isWanted()) {
                    LOG.warn("Signals of other nodes are not heard for {} ms: {}", pause.toMillis(), lost.toString());
                }
            }
            waitABit();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("listen " + PostgresWire.CHANNEL);
        }
        to.missed(heardUntil);
        pause = FIRST_PAUSE;
        while (isWanted()) {
            heardUntil = clock.instant();
            receive(connection);
        }
    }

    /** Waits a while for messages; hearing none, asks whether the server is still there. */
    private void receive(Connection connection) throws SQLException {
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(CHECKED_EVERY_MILLIS);
        if (heard != null && heard.length > 0) {
            for (PGNotification one : heard) {
                to.heard(one.getParameter());
            }
        } else if (!connection.isValid(CHECK_SECONDS)) {
            throw new SQLException("The server has gone");
        }
    }

    private void waitABit() {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    void stop() {
        stopped.countDown();
        Connection connection = open;
        if (connection != null) {
            try {
                connection.abort(Runnable::run); // wakes the thread, which waits inside the driver
            } catch (SQLException gone) {
                LOG.debug("The listening connection was gone already", gone);
            }
        }
    }
}
