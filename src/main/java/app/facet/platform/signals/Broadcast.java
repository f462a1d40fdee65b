package app.facet.platform.signals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells listeners on all nodes what has just been committed. They are called one after the other on a thread of their
 * own, on which nobody is signed in and no transaction runs, and must return quickly. Each node hears a signal once;
 * after an interruption it is told that it may have missed some.
 */
@Service
public class Broadcast implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
    private static final int LARGEST_PAYLOAD = 7_000; // PostgreSQL takes less than 8,000 bytes in all
    private static final Pattern TOPIC = Pattern.compile("[a-z]+\\.[a-z-]+");

    private final Wire wire;
    private final String node = UUID.randomUUID().toString();
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService delivery = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("signals").daemon().factory());

    Broadcast(Wire wire) {
        this.wire = wire;
        wire.deliverTo(new Wire.Receiver() {
            @Override
            public void heard(String message) {
                heardFromNode(message);
            }

            @Override
            public void missed(Instant since) {
                listeners.values().forEach(all -> tell(all, listener -> listener.mayHaveMissed(since)));
            }
        });
    }

    /** Whoever wants to know. */
    public interface Listener {

        void heard(String payload);

        /** Signals of other nodes may have been lost since then. */
        void mayHaveMissed(Instant since);
    }

    /** Listens for as long as this node runs. */
    public void subscribe(String topic, Listener listener) {
        listeners
                .computeIfAbsent(checked(topic), name -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    /**
     * Tells all nodes once the running transaction is committed.
     *
     * @param topic {@code <module>.<what>}
     * @param payload ids, nothing about a person
     */
    public void send(String topic, String payload) {
        sendElsewhere(topic, payload);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(listeners.getOrDefault(topic, List.of()), listener -> listener.heard(payload));
            }
        });
    }

    /** As {@link #send}, for whoever tells this node in a way of their own. */
    public void sendElsewhere(String topic, String payload) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Signals are sent by a transaction");
        }
        if (payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("A signal carries a few ids, no more");
        }
        wire.send(node + " " + checked(topic) + " " + payload);
    }

    /** Does it where listeners are called: after all that was told before, on behalf of nobody. */
    public void inTurn(Runnable telling) {
        try {
            delivery.execute(() -> {
                try {
                    telling.run();
                } catch (RuntimeException e) {
                    LOG.warn("A listener failed", e);
                }
            });
        } catch (RejectedExecutionException goingDown) {
            LOG.debug("Nobody listens any more", goingDown);
        }
    }

    private void heardFromNode(String message) {
        String[] parts = message.split(" ", 3);
        if (parts.length == 3 && !parts[0].equals(node)) {
            tell(listeners.getOrDefault(parts[1], List.of()), listener -> listener.heard(parts[2]));
        }
    }

    private void tell(List<Listener> all, Consumer<Listener> what) {
        all.forEach(listener -> inTurn(() -> what.accept(listener)));
    }

    private static String checked(String topic) {
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("A topic is named <module>.<what>: " + topic);
        }
        return topic;
    }

    @Override
    public void destroy() {
        delivery.shutdownNow();
    }
}
