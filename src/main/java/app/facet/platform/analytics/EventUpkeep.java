package app.facet.platform.analytics;

import app.facet.platform.kernel.Retention;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night, events older than thirteen months go, so that each month can be held against that of the year before. */
@Configuration(proxyBeanMethods = false)
class EventUpkeep {

    static final Duration KEPT = Duration.ofDays(396);

    private static final int CHUNK = 10_000;

    @Bean
    RecurringTask retireEvents(JdbcClient jdbc, TransactionTemplate transactions, Dialect dialect, Clock clock) {
        return new RecurringTask("analytics.retention", LocalTime.of(3, 40), () -> {
            if (dialect.isPostgres()) {
                // Only the tables' owner can make and drop a month's partition; this function is the owner's.
                transactions.executeWithoutResult(status -> jdbc.sql("select analytics_keep_months()")
                        .query((row, number) -> true)
                        .list());
            }
            var limit = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
            Integer deleted;
            do {
                deleted = transactions.execute(status -> deleteSome(jdbc, limit));
            } while (deleted != null && deleted == CHUNK);
        });
    }

    private static int deleteSome(JdbcClient jdbc, OffsetDateTime limit) {
        return jdbc.sql("""
                delete from analytics_event where (happened_at, id) in (select happened_at, id from analytics_event
                where happened_at < :limit order by happened_at, id fetch first %d rows only)
                """.formatted(CHUNK)).param("limit", limit).update();
    }

    @Bean
    Retention eventsAreKept() {
        return new Retention("analytics.retention.events", KEPT);
    }
}
