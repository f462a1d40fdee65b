package app.facet.platform.media;

import app.facet.platform.work.spi.RecurringTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: photos whose time is up, and files no row knows, are deleted. */
@Configuration(proxyBeanMethods = false)
class MediaRetention {

    @Bean
    RecurringTask deleteExpiredMedia(MediaVault vault, MediaFolder folder, MediaItemRepository items, Clock clock) {
        return new RecurringTask("media.retention", LocalTime.of(2, 40), () -> {
            vault.deleteExpired();
            try {
                folder.sweep(id -> items.existsById(id.value()), clock.instant().minus(Duration.ofDays(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
