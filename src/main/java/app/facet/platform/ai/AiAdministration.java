package app.facet.platform.ai;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Models, prices, calls and prompts, for the back office. Keys are set or not; nobody sees one. */
@Service
@Validated
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class AiAdministration {

    private static final String NARROWED = " from ai_call where (cast(:provider as varchar) is null or provider ="
            + " :provider) and (cast(:outcome as varchar) is null or outcome = :outcome)";
    private static final Duration ADDED_UP = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Models models;
    private final Keys keys;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    AiAdministration(
            JdbcClient jdbc,
            Models models,
            Keys keys,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.keys = keys;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    public List<AiModel> models() {
        return models.all();
    }

    /** For each provider whether the house has a key. */
    public Map<String, Boolean> houseKeys() {
        var set = new TreeMap<String, Boolean>();
        models.all()
                .forEach(model ->
                        set.put(model.provider(), keys.house(model.provider()).isPresent()));
        return set;
    }

    /** From now on at these terms; the price is of today. */
    @Transactional
    public void change(@Valid ModelTerms terms) {
        stepUp.require();
        int changed = jdbc.sql("""
                update ai_model set enabled = :enabled, in_micros = :in, out_micros = :out, image_micros = :image,
                endpoint = :endpoint, priced_on = :today where code = :code
                """)
                .param("enabled", terms.enabled())
                .param("in", terms.inMicros())
                .param("out", terms.outMicros())
                .param("image", terms.imageMicros())
                .param("endpoint", terms.endpoint())
                .param("today", clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())
                .param("code", terms.code())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
        audit.record(AuditEntry.of("ai.model-changed").by(current.id()).with("model", terms.code()));
    }

    @Transactional(readOnly = true)
    public List<CallSummary> calls(CallFilter filter, Pageable page) {
        return narrowed("select *", filter, " order by called_at desc, id limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(AiAdministration::call)
                .list();
    }

    /** Of the last thirty days. */
    @Transactional(readOnly = true)
    public List<CallTotal> totals(CallFilter filter, CallTotal.Per per) {
        String name = per.column();
        return narrowed(
                        "select " + name + " as name, count(*) as calls,"
                                + " sum(case when own_key then 0 else cost_micros end) as house,"
                                + " sum(case when own_key then cost_micros else 0 end) as own",
                        filter,
                        " and called_at > :since group by " + name + " order by "
                                + (per == CallTotal.Per.DAY ? "1 desc" : "3 desc, 2 desc, 1"))
                .param("since", clock.instant().atOffset(ZoneOffset.UTC).minus(ADDED_UP))
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

    @Transactional(readOnly = true)
    public List<PromptUse> prompts() {
        return jdbc.sql("""
                select prompt, prompt_version, count(*), max(called_at) from ai_call where prompt <> 'none'
                group by prompt, prompt_version order by 4 desc
                """)
                .query((row, number) -> new PromptUse(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String select, CallFilter filter, String rest) {
        return jdbc.sql(select + NARROWED + rest)
                .param("provider", filter.provider().orElse(null))
                .param("outcome", filter.outcome().map(Outcome::name).orElse(null));
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
