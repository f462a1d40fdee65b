package app.facet.platform.ai.spi;

import java.time.Duration;

/** Waits, before another try or between two questions whether something is ready. */
@FunctionalInterface
public interface Pause {

    void of(Duration time) throws InterruptedException;
}
