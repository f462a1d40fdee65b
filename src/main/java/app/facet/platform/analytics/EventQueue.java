package app.facet.platform.analytics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where events wait to be written: in memory, so many and no more. One thread writes them, every second or as soon as a
 * batch is full. Whoever records never waits; what finds no place is dropped, counted and told in the log.
 */
class EventQueue {

    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);
    private static final Duration AT_LATEST = Duration.ofSeconds(1);
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(200), Duration.ofSeconds(2));

    /** Writes a batch, all or nothing; the same batch again does no harm. */
    interface Writer {
        void write(List<Recorded> batch);
    }

    private final BlockingQueue<Recorded> waiting;
    private final Writer writer;
    private final Counter written;
    private final Counter dropped;
    private final Counter lost;
    private final Semaphore due = new Semaphore(0);
    private final AtomicLong droppedUntold = new AtomicLong();
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private Thread thread = new Thread();

    EventQueue(Writer writer, int capacity, MeterRegistry meters) {
        this.writer = writer;
        waiting = new ArrayBlockingQueue<>(capacity);
        written = meters.counter("facet.analytics.events", "became", "written");
        dropped = meters.counter("facet.analytics.events", "became", "dropped");
        lost = meters.counter("facet.analytics.events", "became", "lost");
        meters.gauge("facet.analytics.waiting", waiting, BlockingQueue::size);
    }

    void offer(Recorded event) {
        if (!waiting.offer(event)) {
            dropped.increment();
            droppedUntold.incrementAndGet();
        } else if (waiting.size() >= BATCH && due.availablePermits() == 0) {
            due.release();
        }
    }

    /** Writes what waits, on the calling thread. */
    synchronized void flush() {
        var batch = new ArrayList<Recorded>(BATCH);
        while (waiting.drainTo(batch, BATCH) > 0) {
            write(batch);
            batch.clear();
        }
        long untold = droppedUntold.getAndSet(0);
        if (untold > 0) {
            LOG.warn("{} events were dropped: more came than could be written", untold);
        }
    }

    private void write(List<Recorded> batch) {
        for (int attempt = 0; ; attempt++) {
            try {
                writer.write(List.copyOf(batch));
                written.increment(batch.size());
                return;
            } catch (RuntimeException e) {
                if (attempt == PAUSES.size() || !pause(PAUSES.get(attempt))) {
                    lost.increment(batch.size());
                    LOG.warn("{} events could not be written and are lost", batch.size(), e);
                    return;
                }
            }
        }
    }

    /** False when there is no time to wait: Facet is being stopped. */
    private boolean pause(Duration pause) {
        try {
            return stopping.getCount() > 0 && !stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run(CountDownLatch until) {
        while (until.getCount() > 0) {
            try {
                boolean full = due.tryAcquire(AT_LATEST.toMillis(), TimeUnit.MILLISECONDS);
                LOG.trace("A batch is {}", full ? "full" : "due");
            } catch (InterruptedException e) {
                return;
            }
            flush();
        }
    }

    synchronized void start() {
        var until = new CountDownLatch(1);
        stopping = until;
        thread = Thread.ofPlatform().name("analytics-writer").daemon().start(() -> run(until));
    }

    /** What was recorded until now is written first. */
    void stop() {
        stopping.countDown();
        due.release();
        flush();
    }

    boolean isRunning() {
        return stopping.getCount() > 0;
    }

    /** For tests: nobody writes any more. */
    boolean ended() throws InterruptedException {
        return thread.join(Duration.ofSeconds(10));
    }
}
