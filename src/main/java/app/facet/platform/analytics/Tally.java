package app.facet.platform.analytics;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.work.spi.RecurringTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds up each day once it is over, so that a chart of three months reads ninety rows and not a million. Whoever is
 * counted as active did something themselves, on some platform; work in the background does not count.
 */
@Configuration(proxyBeanMethods = false)
class Tally {

    static final String ANY = "*";

    private static final String ACTIVE = "count(distinct case when platform is not null then account_id end)";
    private static final String EACH = "count(distinct account_id)";

    /** Name, product and what to group by, for each way of adding up. */
    private static final List<String> SELECTS = List.of(
            select("'*'", "'*'", ACTIVE, ""),
            select("'*'", "product", ACTIVE, " and product is not null group by product"),
            select("name", "'*'", EACH, " group by name"),
            select("name", "product", EACH, " and product is not null group by name, product"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Tally(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    private static String select(String name, String product, String people, String rest) {
        return "insert into analytics_day (happened_on, name, product, events, people) select cast(:day as date), "
                + name + ", " + product + ", count(*), " + people
                + " from analytics_event where happened_at >= :from and happened_at < :until" + rest;
    }

    /** Shortly after midnight, when the last events of the day are written. */
    @Bean
    static RecurringTask addUpDays(Tally tally) {
        return new RecurringTask("analytics.tally", LocalTime.of(0, 20), tally::addUp);
    }

    /** All days that are over and were not added up yet, also after nights nobody was there. */
    void addUp() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Acting.run(new Who.TheHouse(), () -> firstMissing().ifPresent(first -> {
            for (var day = first; day.isBefore(today); day = day.plusDays(1)) {
                addUp(day);
            }
        }));
    }

    private void addUp(LocalDate day) {
        var span = new Days(day, day);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from analytics_day where happened_on = :day")
                    .param("day", day)
                    .update();
            SELECTS.forEach(select -> jdbc.sql(select)
                    .param("day", day)
                    .param("from", span.from())
                    .param("until", span.until())
                    .update());
        });
    }

    private Optional<LocalDate> firstMissing() {
        return Optional.ofNullable(transactions.execute(status ->
                lastAddedUp().map(last -> last.plusDays(1)).or(this::firstDay).orElse(null)));
    }

    private Optional<LocalDate> firstDay() {
        return jdbc.sql("select min(happened_at) as first from analytics_event where happened_at >= :limit")
                .param("limit", clock.instant().minus(EventUpkeep.KEPT).atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject("first", OffsetDateTime.class)))
                .single()
                .map(first -> first.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }

    Optional<LocalDate> lastAddedUp() {
        return jdbc.sql("select max(happened_on) as last from analytics_day")
                .query((row, number) -> Optional.ofNullable(row.getObject("last", LocalDate.class)))
                .single();
    }
}
