package app.facet.product.careers.resumes;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Read a file that was sent as a resume. */
record ReadResume(UUID upload) implements Task {

    static final TaskType<ReadResume> TYPE = TaskType.of("careers.read-resume", ReadResume.class);
}
