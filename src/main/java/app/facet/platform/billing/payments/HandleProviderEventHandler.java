package app.facet.platform.billing.payments;

import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Retry;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Handles news, and parks in sight what cannot be handled. */
@Component
class HandleProviderEventHandler implements TaskHandler<HandleProviderEvent> {

    private final EventHandling handling;

    HandleProviderEventHandler(EventHandling handling) {
        this.handling = handling;
    }

    @Override
    public TaskType<HandleProviderEvent> type() {
        return HandleProviderEvent.TYPE;
    }

    @Override
    public boolean light() {
        return true; // somebody may be waiting for what they paid
    }

    /** Some eight hours; whoever is away longer is made up for at night. */
    @Override
    public Retry retry() {
        return new Retry(15, Duration.ofSeconds(5));
    }

    @Override
    public void run(HandleProviderEvent task, Progress progress) {
        handling.handle(task.event());
    }

    @Override
    public void gaveUp(HandleProviderEvent task, Ending ending) {
        handling.park(task.event(), ending instanceof Ending.Parked parked ? parked.reference() : "given up");
    }
}
