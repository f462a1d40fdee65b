package app.facet.product.headshots;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Make one portrait. */
record ShootPortrait(UUID portrait) implements Task {

    static final TaskType<ShootPortrait> TYPE = TaskType.of("headshots.shoot-portrait", ShootPortrait.class);
}
