package app.facet.product.headshots;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Measure one source photo. */
record MeasureSource(UUID source) implements Task {

    static final TaskType<MeasureSource> TYPE = TaskType.of("headshots.measure-source", MeasureSource.class);
}
