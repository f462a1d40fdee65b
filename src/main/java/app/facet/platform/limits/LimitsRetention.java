package app.facet.platform.limits;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every night, buckets that are full again are forgotten. */
@Configuration(proxyBeanMethods = false)
class LimitsRetention {

    // The longest rule is one hour, and the night comes once a day.
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean
    RecurringTask forgetFullBuckets(JdbcClient jdbc, Clock clock) {
        return new RecurringTask("limits.buckets", LocalTime.of(3, 5), () -> jdbc.sql(
                        "delete from limits_bucket where expires_at < :now")
                .param("now", clock.millis())
                .update());
    }

    @Bean
    Retention bucketsAreKept() {
        return new Retention("limits.retention.buckets", KEPT);
    }
}
