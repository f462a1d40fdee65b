package app.facet.platform.limits;

import app.facet.platform.kernel.NotYet;
import java.time.Duration;

/** The same person or address asked too often; says when to come back. */
public final class TooOften extends NotYet {

    private static final long serialVersionUID = 1L;

    TooOften(Duration wait) {
        super("limits.refused", wait);
    }
}
