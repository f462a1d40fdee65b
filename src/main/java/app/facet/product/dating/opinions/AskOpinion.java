package app.facet.product.dating.opinions;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Ask a model about one photo. */
record AskOpinion(UUID account, UUID photo, OpinionKind kind) implements Task {

    static final TaskType<AskOpinion> TYPE = TaskType.of("dating.ask-opinion", AskOpinion.class);
}
