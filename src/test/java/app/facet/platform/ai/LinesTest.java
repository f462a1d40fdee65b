package app.facet.platform.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Wire wire = new Wire();
    private final Lines lines = wire.lines();
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void stops() {
        wire.close();
    }

    @Test
    void restsAfterFiveFailuresAndIsTriedWithOneQuestionAfterHalfAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(lines.isOpen("one")).isTrue();
            fails(Kind.OUT_OF_ORDER);
        }
        assertThat(lines.isOpen("one")).isFalse();
        assertThatThrownBy(() -> lines.call("one", this::answers)).hasMessage("RESTING");
        assertThat(calls).hasValue(5);

        wire.pass(Duration.ofMillis(29_900));
        assertThat(lines.isOpen("one")).isFalse();
        wire.pass(Duration.ofMillis(200));
        assertThat(lines.isOpen("one")).isTrue();
        fails(Kind.TOO_SLOW);
        assertThat(lines.isOpen("one")).isFalse();

        wire.pass(Duration.ofSeconds(31));
        assertThat(lines.call("one", this::answers)).isEqualTo("yes");
        assertThat(lines.isOpen("one")).isTrue();
        assertThat(calls).hasValue(7);
    }

    @Test
    void oneAnswerInBetweenIsEnoughToGoOn() {
        for (int i = 0; i < 12; i++) {
            if (i % 5 == 4) {
                lines.call("one", this::answers);
            } else {
                fails(Kind.UNREACHABLE);
            }
        }
        assertThat(lines.isOpen("one")).isTrue();
    }

    /** Otherwise anybody could close a provider for all with a key that is no key. */
    @Test
    void wrongKeysAndBadQuestionsSayNothingAboutTheServer() {
        for (int i = 0; i < 20; i++) {
            fails(Kind.WRONG_KEY);
            fails(Kind.DECLINED);
            fails(Kind.ASKED_TOO_OFTEN);
        }
        assertThat(lines.isOpen("one")).isTrue();
    }

    @Test
    void oneProviderDoesNotCloseAnother() {
        for (int i = 0; i < 5; i++) {
            fails(Kind.OUT_OF_ORDER);
        }
        assertThat(lines.isOpen("another")).isTrue();
    }

    @Test
    void triesEndWhereTheLineCloses() {
        for (int i = 0; i < 3; i++) {
            fails(Kind.OUT_OF_ORDER);
        }
        Supplier<String> broken = () -> {
            calls.incrementAndGet();
            throw new EngineFailure(Kind.OUT_OF_ORDER);
        };
        assertThatThrownBy(() -> new Tries(lines, time -> {}).run("one", broken))
                .hasMessage("RESTING");
        assertThat(calls).hasValue(5);
    }

    @Test
    void noMoreThanSoManyAreAskedAtOnce() throws InterruptedException {
        var inside = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> lines.call("one", () -> {
                    inside.countDown();
                    return awaited(end);
                }));
            }
            inside.await();
            assertThatThrownBy(() -> lines.call("one", this::answers)).hasMessage("RESTING");
            end.countDown();
        }
        assertThat(lines.call("one", this::answers)).isEqualTo("yes");
    }

    private static String awaited(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    private String answers() {
        calls.incrementAndGet();
        return "yes";
    }

    private void fails(Kind kind) {
        assertThatThrownBy(() -> lines.call("one", () -> {
                    calls.incrementAndGet();
                    throw new EngineFailure(kind);
                }))
                .hasMessage(kind.name());
    }
}
