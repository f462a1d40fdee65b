package app.facet.product.careers.postings;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Read the page a posting is on. */
record FetchPosting(UUID posting) implements Task {

    static final TaskType<FetchPosting> TYPE = TaskType.of("careers.fetch-posting", FetchPosting.class);
}
