package app.facet.platform.ai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Pause;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Three tries, with longer and longer waits in between: one second, two, and a little more or less so that not all come
 * back at once. The only place that tries again; the libraries beneath are told not to.
 */
@Component
class Tries {

    private static final int MOST = 3;
    private static final long FIRST_WAIT = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Lines lines;
    private final Pause pause;

    Tries(Lines lines, Pause pause) {
        this.lines = lines;
        this.pause = pause;
    }

    <T> T run(String provider, Supplier<T> call) {
        boolean corrected = false;
        for (int attempt = 1; ; attempt++) {
            try {
                return lines.call(provider, call);
            } catch (EngineFailure failure) {
                boolean unfit = failure.kind() == Kind.UNFIT;
                if (attempt == MOST || !failure.kind().isWorthAnotherTry() || (unfit && corrected)) {
                    throw failure;
                }
                corrected |= unfit;
                if (!unfit) {
                    await(attempt, failure);
                }
            }
        }
    }

    private void await(int attempt, EngineFailure failure) {
        long usual = FIRST_WAIT << (attempt - 1);
        var wait = Duration.ofMillis(usual + ThreadLocalRandom.current().nextLong(usual / 2));
        var asked = failure.retryAfter().orElse(Duration.ZERO);
        if (asked.compareTo(LONGEST_WAIT) > 0) {
            throw failure; // another engine answers sooner
        }
        try {
            pause.of(asked.compareTo(wait) > 0 ? asked : wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
