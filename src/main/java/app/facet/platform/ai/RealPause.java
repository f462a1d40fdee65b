package app.facet.platform.ai;

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
