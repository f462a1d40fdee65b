package app.facet.platform.ai;

import app.facet.platform.ai.spi.Pause;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Waits as long as it is told. */
@Component
class RealPause implements Pause {

    @Override
    public void of(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
