package app.facet.product.dating;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Measure one photo. */
record AnalysePhoto(UUID photo) implements Task {

    static final TaskType<AnalysePhoto> TYPE = TaskType.of("dating.analyse-photo", AnalysePhoto.class);
}
