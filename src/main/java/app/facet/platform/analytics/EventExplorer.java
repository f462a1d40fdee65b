package app.facet.platform.analytics;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Events one by one and added up, for the back office. What happened, never to whom. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class EventExplorer {

    static final int MOST_TOTALS = 400;

    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final Dialect dialect;
    private final Audit audit;
    private final CurrentAccount current;

    EventExplorer(JdbcClient jdbc, Dialect dialect, Audit audit, CurrentAccount current) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.audit = audit;
        this.current = current;
    }

    /** Days newest first, everything else most frequent first. */
    @Transactional(readOnly = true)
    public List<EventTotal> totals(EventFilter filter, Grouping grouping) {
        // By group and person first: PostgreSQL sorts all rows for count(distinct), but hashes for this.
        String each = "select " + grouping.column(dialect) + " as grp, account_id, count(*) as number"
                + " from analytics_event where " + filter.condition(dialect) + " group by 1, 2";
        boolean byDay = grouping.by() == Grouping.By.DAY;
        var query = jdbc.sql("select grp, sum(number) as events, count(account_id) as people from (" + each
                        + ") each_one"
                        + " group by grp order by " + (byDay ? "1 desc" : "2 desc, 1") + " fetch first " + MOST_TOTALS
                        + " rows only")
                .params(filter.values());
        return grouping.property()
                .map(property -> query.param("grouped", property))
                .orElse(query)
                .query((row, number) -> new EventTotal(
                        byDay
                                ? LocalDate.ofEpochDay(row.getLong("grp")).toString()
                                : Objects.requireNonNullElse(row.getString("grp"), ""),
                        row.getLong("events"),
                        row.getLong("people")))
                .list();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<EventSummary> newest(EventFilter filter, long offset, int limit) {
        return jdbc.sql("select * from analytics_event where " + filter.condition(dialect)
                        + " order by happened_at desc, id desc offset " + offset + " rows fetch next " + limit
                        + " rows only")
                .params(filter.values())
                .query((row, number) -> summary(row))
                .list();
    }

    private static EventSummary summary(ResultSet row) throws SQLException {
        return new EventSummary(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                Optional.ofNullable(row.getString("product")),
                Optional.ofNullable(row.getString("platform")).map(Platform::valueOf),
                row.getString("properties"));
    }

    /** Writes what the filter leaves as CSV, newest first, a page at a time. */
    @Transactional
    public void export(EventFilter filter, Writer out) throws IOException {
        var exported = AuditEntry.of("analytics.exported");
        audit.record(current.maybe().map(exported::by).orElse(exported));
        out.write(Csv.line("time", "name", "product", "platform", "properties"));
        var page = page(filter, Optional.empty());
        while (!page.isEmpty()) {
            for (var line : page) {
                var event = line.event;
                out.write(Csv.line(
                        event.at(),
                        event.name(),
                        event.product().orElse(null),
                        event.platform().orElse(null),
                        event.properties()));
            }
            page = page(filter, Optional.of(page.getLast()));
        }
    }

    private record Line(OffsetDateTime at, UUID id, EventSummary event) {}

    /** From where the page before ended, so that the millionth is found as fast as the first. */
    private List<Line> page(EventFilter filter, Optional<Line> after) {
        var query = jdbc.sql("select * from analytics_event where " + filter.condition(dialect)
                        + (after.isPresent() ? " and (happened_at < :at or (happened_at = :at and id < :id))" : "")
                        + " order by happened_at desc, id desc fetch first " + PAGE + " rows only")
                .params(filter.values());
        return after.map(line -> query.param("at", line.at).param("id", line.id))
                .orElse(query)
                .query((row, number) -> new Line(
                        row.getObject("happened_at", OffsetDateTime.class),
                        row.getObject("id", UUID.class),
                        summary(row)))
                .list();
    }
}
