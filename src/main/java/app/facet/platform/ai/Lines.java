package app.facet.platform.ai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The lines to providers. One that failed five times in a row rests for half a minute and is then tried with a single
 * question; no provider is asked too much at once.
 */
@Component
class Lines {

    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final CircuitBreakerConfig resting;
    private final BulkheadConfig crowd;

    Lines(AiSettings settings, Clock clock) {
        resting = CircuitBreakerConfig.custom()
                .clock(clock)
                .currentTimestampFunction(Clock::millis, TimeUnit.MILLISECONDS)
                .slidingWindow(FAILURES, FAILURES, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(100)
                .waitDurationInOpenState(REST)
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
        crowd = BulkheadConfig.custom()
                .maxConcurrentCalls(settings.parallel())
                .maxWaitDuration(Duration.ofSeconds(1))
                .build();
    }

    /** Whether asking makes sense now. */
    boolean isOpen(String provider) {
        var breaker = line(provider).breaker;
        if (breaker.getState() != CircuitBreaker.State.OPEN) {
            return true;
        }
        boolean rested = breaker.tryAcquirePermission();
        if (rested) {
            breaker.releasePermission();
        }
        return rested;
    }

    /** @throws EngineFailure as the call does, or {@link Kind#RESTING} without a call */
    <T> T call(String provider, Supplier<T> call) {
        var line = line(provider);
        if (!line.crowd.tryAcquirePermission()) {
            throw new EngineFailure(Kind.RESTING);
        }
        try {
            return guarded(line.breaker, call);
        } finally {
            line.crowd.onComplete();
        }
    }

    private static <T> T guarded(CircuitBreaker breaker, Supplier<T> call) {
        if (!breaker.tryAcquirePermission()) {
            throw new EngineFailure(Kind.RESTING);
        }
        try {
            T result = call.get();
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
            return result;
        } catch (EngineFailure failure) {
            if (failure.kind().isUnhealthy()) {
                breaker.onError(0, TimeUnit.MILLISECONDS, failure);
            } else {
                breaker.onSuccess(0, TimeUnit.MILLISECONDS); // it answered, if not what we hoped for
            }
            throw failure;
        } catch (RuntimeException defect) {
            breaker.releasePermission();
            throw defect;
        }
    }

    private Line line(String provider) {
        return lines.computeIfAbsent(
                provider, name -> new Line(CircuitBreaker.of(name, resting), Bulkhead.of(name, crowd)));
    }

    private record Line(CircuitBreaker breaker, Bulkhead crowd) {}
}
