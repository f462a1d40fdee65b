package app.facet.platform.vault;

import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.RecurringTask;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rotation as background work, and its end at night. */
@Configuration(proxyBeanMethods = false)
class KeyRotationWork {

    @Bean
    TaskHandler<RotateKeys> rotateKeysHandler(KeyRotation rotation) {
        return new TaskHandler<>() {
            @Override
            public TaskType<RotateKeys> type() {
                return RotateKeys.TYPE;
            }

            @Override
            public void run(RotateKeys task, Progress progress) {
                rotation.run(task, progress);
            }
        };
    }

    @Bean
    RecurringTask dropOldKeys(KeyRotation rotation) {
        return new RecurringTask("vault.drop-old-keys", LocalTime.of(3, 20), rotation::finish);
    }
}
