package app.facet.platform.vault;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;

/** @param olderThan id of the master key that was the newest when this was asked for */
record RotateKeys(int olderThan) implements Task {

    static final TaskType<RotateKeys> TYPE = TaskType.of("vault.rotate-keys", RotateKeys.class);
}
