package app.facet.platform.signals;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's NOTIFY: the server hands a message out when its transaction commits, in the order of commits. */
final class PostgresWire implements Wire, SmartLifecycle {

    static final String CHANNEL = "facet";

    private final ListeningConnection door;
    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable Receiver receiver;
    private volatile @Nullable PostgresListener listener;

    PostgresWire(ListeningConnection door, JdbcClient jdbc, Clock clock) {
        this.door = door;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void send(String message) {
        jdbc.sql("select pg_notify(:channel, :message)")
                .param("channel", CHANNEL)
                .param("message", message)
                .query()
                .singleRow();
    }

    @Override
    public void deliverTo(Receiver to) {
        receiver = to;
    }

    @Override
    public void start() {
        var begun = new PostgresListener(door, Objects.requireNonNull(receiver, "Nobody receives"), clock);
        listener = begun;
        Thread.ofPlatform().name("signals-listener").daemon().start(begun);
    }

    @Override
    public void stop() {
        PostgresListener running = listener;
        listener = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    /** Before whoever sends begins, and after they have stopped. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 100;
    }
}
