package app.facet.product.dating;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.retouching.Fix;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Make a version of a photo.
 *
 * @param version under which it will be found, so that a second try makes no second one
 */
record FixPhoto(
        UUID photo, UUID version, List<Fix> fixes, @Nullable Box crop) implements Task {

    static final TaskType<FixPhoto> TYPE = TaskType.of("dating.fix-photo", FixPhoto.class);
}
