package app.facet.platform.ai;

import java.time.Duration;

/** Waits before another try. */
@FunctionalInterface
interface Pause {

    void of(Duration time) throws InterruptedException;
}
