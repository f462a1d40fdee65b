package app.facet.platform.billing.payments;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Brings up to date what some news are about. */
record HandleProviderEvent(UUID event) implements Task {

    static final TaskType<HandleProviderEvent> TYPE =
            TaskType.of("billing.handle-provider-event", HandleProviderEvent.class);
}
