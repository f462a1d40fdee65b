package app.facet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

class WorkSettingsTest {

    @Test
    void whoeverWasKilledIsMissedWithinAMinute() throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        var settings = Binder.get(environment).bindOrCreate("facet.work", WorkSettings.class);

        assertThat(settings.heartbeat()).isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(settings.heartbeat().multipliedBy(WorkSettings.MISSED_HEARTBEATS))
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
    }
}
