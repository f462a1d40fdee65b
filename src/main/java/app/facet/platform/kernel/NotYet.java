package app.facet.platform.kernel;

import java.time.Duration;

/** A refusal that ends by itself. Its sentence has one parameter, the minutes and seconds that are left: 0:21. */
public abstract class NotYet extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    protected NotYet(String messageKey, Duration wait) {
        super(messageKey, minutes(roundedUp(wait)));
        this.wait = wait;
    }

    /** Whole seconds until it makes sense to ask again, rounded up. */
    public final long seconds() {
        return roundedUp(wait);
    }

    private static long roundedUp(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }

    private static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
