package app.facet.platform.limits;

import app.facet.platform.kernel.Refusal;
import java.time.Duration;

/** The same person or address asked too often; says when to come back. */
public final class TooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooOften(Duration wait) {
        super(wait.toSeconds() < 90 ? "limits.refused.seconds" : "limits.refused.minutes", shown(wait));
        this.wait = wait;
    }

    private static long shown(Duration wait) {
        return wait.toSeconds() < 90 ? wait.toSeconds() + 1 : wait.toMinutes() + 1;
    }

    /** Whole seconds, rounded up. */
    public long seconds() {
        return wait.toSeconds() + 1;
    }
}
