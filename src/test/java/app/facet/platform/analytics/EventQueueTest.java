package app.facet.platform.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class EventQueueTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<Recorded> written = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());

    private void write(List<Recorded> batch) {
        batches.add(batch.size());
        written.addAll(batch);
    }

    @Test
    void aFullBatchIsWrittenAtOnceAndTheRestWithinASecond() {
        var queue = new EventQueue(this::write, 1_000, meters);
        queue.start();
        try {
            offer(queue, EventQueue.BATCH + 50);

            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> written.size() == EventQueue.BATCH + 50);
            assertThat(batches).allMatch(size -> size <= EventQueue.BATCH);
        } finally {
            queue.stop();
        }
    }

    @Test
    void aFullQueueDropsAndCountsButNeverBlocks() throws Exception {
        var release = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var queue = new EventQueue(
                batch -> {
                    begun.countDown();
                    waitFor(release);
                    write(batch);
                },
                500,
                meters);
        queue.start();
        offer(queue, EventQueue.BATCH); // is taken by the writer, who gets stuck with it
        begun.await();

        var recorder = Thread.ofVirtual().start(() -> offer(queue, 800));

        assertThat(recorder.join(Duration.ofSeconds(10)))
                .as("came back while the writer is stuck")
                .isTrue();
        assertThat(count("dropped")).isEqualTo(300);
        release.countDown();
        queue.stop();
        assertThat(written).hasSize(EventQueue.BATCH + 500);
        assertThat(count("written")).isEqualTo(EventQueue.BATCH + 500);
    }

    @Test
    void stoppingWritesWhatWaits() throws Exception {
        var queue = new EventQueue(this::write, 1_000, meters);
        queue.start();
        offer(queue, 7);

        queue.stop();

        assertThat(written).hasSize(7);
        assertThat(queue.ended()).isTrue();
    }

    @Test
    void whatFailsIsTriedAgain() {
        var failures = new ArrayList<>(List.of("once", "twice"));
        var queue = new EventQueue(
                batch -> {
                    if (!failures.isEmpty()) {
                        throw new IllegalStateException(failures.removeFirst());
                    }
                    write(batch);
                },
                1_000,
                meters);
        queue.start();
        offer(queue, 3);

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> written.size() == 3);
        queue.stop();
        assertThat(count("lost")).isZero();
    }

    @Test
    void whatKeepsFailingIsLostAndCountedAndTheNextIsWritten() {
        var queue = new EventQueue(
                batch -> {
                    if (batch.size() == 4) {
                        throw new IllegalStateException("not these");
                    }
                    write(batch);
                },
                1_000,
                meters);
        offer(queue, 4);
        queue.flush(); // not running, so there is no pause between attempts
        offer(queue, 2);
        queue.flush();

        assertThat(count("lost")).isEqualTo(4);
        assertThat(written).hasSize(2);
    }

    private double count(String became) {
        return meters.counter("facet.analytics.events", "became", became).count();
    }

    private static void offer(EventQueue queue, int times) {
        for (int i = 0; i < times; i++) {
            queue.offer(
                    new Recorded(UUID.randomUUID(), Instant.EPOCH, "sample.happened", null, null, null, null, "{}"));
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
