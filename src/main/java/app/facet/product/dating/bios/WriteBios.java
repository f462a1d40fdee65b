package app.facet.product.dating.bios;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Have a model write bios. Says what is wanted, never what was told. */
record WriteBios(UUID account, BioRequest request) implements Task {

    static final TaskType<WriteBios> TYPE = TaskType.of("dating.write-bios", WriteBios.class);
}
