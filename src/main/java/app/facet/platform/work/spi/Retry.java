package app.facet.platform.work.spi;

import java.time.Duration;

/** How often a failing task is tried, and the pause before the second try; each later pause is twice as long. */
public record Retry(int attempts, Duration firstPause) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    public Retry {
        if (attempts < 1 || firstPause.isNegative()) {
            throw new IllegalArgumentException("At least one attempt, and no negative pause");
        }
    }

    public static Retry standard() {
        return new Retry(5, Duration.ofSeconds(2));
    }

    /** The pause after the given attempt, counted from 1. */
    public Duration pauseAfter(int attempt) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
