package app.facet.platform.media;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: photos whose time is up, files no row knows and old receipts are deleted. */
@Configuration(proxyBeanMethods = false)
class MediaRetention {

    @Bean
    RecurringTask deleteExpiredMedia(MediaVault vault, DeletionReceipts receipts) {
        return new RecurringTask("media.retention", LocalTime.of(2, 40), () -> {
            vault.deleteExpired();
            vault.sweep();
            receipts.deleteOld();
        });
    }

    @Bean
    Retention photosAreKept(MediaSettings settings) {
        return new Retention("media.retention.photos", settings.keptFor());
    }

    @Bean
    Retention receiptsAreKept() {
        return new Retention("media.retention.receipts", DeletionReceipts.KEPT_FOR);
    }
}
