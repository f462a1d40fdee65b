package app.facet.product.careers.resumes;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour: files that were sent more than a day ago are deleted, read or not. */
@Configuration(proxyBeanMethods = false)
class UploadRetention {

    @Bean
    RecurringTask deleteOldUploads(UploadRepository uploads, Clock clock) {
        return RecurringTask.every(
                Duration.ofHours(1),
                "careers.uploads",
                () -> uploads.deleteSentBefore(clock.instant().minus(SavedUpload.KEPT_FOR)));
    }

    @Bean
    Retention uploadsAreKept() {
        return new Retention("careers.retention.uploads", SavedUpload.KEPT_FOR);
    }
}
