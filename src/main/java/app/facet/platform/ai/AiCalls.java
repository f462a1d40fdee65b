package app.facet.platform.ai;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of calls, for the back office: added up, one by one, and to take away. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class AiCalls {

    private static final String PRODUCT = CallTotal.Per.PRODUCT.column();
    private static final String NARROWED = " from ai_call where called_at > :since"
            + " and (cast(:provider as varchar) is null or provider = :provider)"
            + " and (cast(:product as varchar) is null or " + PRODUCT + " = :product)"
            + " and (cast(:outcome as varchar) is null or outcome = :outcome)";
    private static final String NEWEST_FIRST = " order by called_at desc, id";
    private static final int FETCHED = 1_000;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    AiCalls(JdbcClient jdbc, CurrentAccount current, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CallSummary> find(CallFilter filter, Pageable page) {
        return narrowed("select *", filter, NEWEST_FIRST + " limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AiCalls::call)
                .list();
    }

    @Transactional(readOnly = true)
    public List<CallTotal> totals(CallFilter filter, CallTotal.Per per) {
        String name = per.column();
        return narrowed(
                        "select " + name + " as name, count(*) as calls,"
                                + " sum(case when own_key then 0 else cost_micros end) as house,"
                                + " sum(case when own_key then cost_micros else 0 end) as own",
                        filter,
                        " group by " + name + " order by "
                                + (per == CallTotal.Per.DAY ? "1 desc" : "3 desc, 2 desc, 1"))
                .query((row, number) -> new CallTotal(
                        row.getString(1), row.getLong(2), new Cost(row.getLong(3)), new Cost(row.getLong(4))))
                .list();
    }

    /** All calls from one moment to before another. */
    @Transactional(readOnly = true)
    public CallTotal total(OffsetDateTime from, OffsetDateTime until) {
        return jdbc.sql("""
                select count(*), coalesce(sum(case when own_key then 0 else cost_micros end), 0),
                coalesce(sum(case when own_key then cost_micros else 0 end), 0)
                from ai_call where called_at >= :from and called_at < :until
                """)
                .param("from", from)
                .param("until", until)
                .query((row, number) ->
                        new CallTotal("", row.getLong(1), new Cost(row.getLong(2)), new Cost(row.getLong(3))))
                .single();
    }

    /** What models were asked for in these days: to choose from. */
    @Transactional(readOnly = true)
    public List<String> products(int days) {
        return jdbc.sql("select distinct " + PRODUCT + " as product from ai_call where called_at > :since order by 1")
                .param("since", since(days))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** All of them as CSV, never more in memory than are fetched at a time. */
    @Transactional
    public void export(CallFilter filter, Writer out) throws IOException {
        audit.record(AuditEntry.of("ai.calls-exported").by(current.id()));
        out.write(Csv.line(
                "time",
                "use",
                "model",
                "own key",
                "tokens in",
                "tokens out",
                "dollars",
                "milliseconds",
                "tries",
                "outcome"));
        try (var calls =
                narrowed("select *", filter, NEWEST_FIRST).withFetchSize(FETCHED).query(AiCalls::call).stream()) {
            for (var next = calls.iterator(); next.hasNext(); ) {
                out.write(line(next.next()));
            }
        }
    }

    private static String line(CallSummary call) {
        return Csv.line(
                call.at(),
                call.useCase(),
                call.model(),
                call.ownKey(),
                call.tokensIn(),
                call.tokensOut(),
                call.cost().dollars(),
                call.took().toMillis(),
                call.tries(),
                call.outcome());
    }

    private JdbcClient.StatementSpec narrowed(String select, CallFilter filter, String rest) {
        return jdbc.sql(select + NARROWED + rest)
                .param("since", since(filter.days()))
                .param("provider", filter.provider().orElse(null))
                .param("product", filter.product().orElse(null))
                .param("outcome", filter.outcome().map(Outcome::name).orElse(null));
    }

    private OffsetDateTime since(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }

    private static CallSummary call(ResultSet row, int number) throws SQLException {
        return new CallSummary(
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                row.getString("use_case"),
                row.getString("model"),
                row.getBoolean("own_key"),
                row.getLong("tokens_in"),
                row.getLong("tokens_out"),
                new Cost(row.getLong("cost_micros")),
                Duration.ofMillis(row.getLong("took_ms")),
                row.getInt("tries"),
                Outcome.valueOf(row.getString("outcome")));
    }
}
