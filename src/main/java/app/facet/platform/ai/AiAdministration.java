package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Models, prices and prompts, for the back office. Keys are set or not; nobody sees one. */
@Service
@Validated
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class AiAdministration {

    private final JdbcClient jdbc;
    private final Models models;
    private final Keys keys;
    private final Engines engines;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    AiAdministration(
            JdbcClient jdbc,
            Models models,
            Keys keys,
            Engines engines,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.keys = keys;
        this.engines = engines;
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

    /** How models can be spoken to, and what can be asked of them in each way. */
    public Map<String, Set<Ability>> formats() {
        return engines.formats();
    }

    /** From now on there is this one too; the price is of today. */
    @Transactional
    public void add(@Valid ModelTerms terms) {
        check(terms);
        if (!models.add(terms, today())) {
            throw ModelRefused.isThere();
        }
        note("ai.model-added", terms.code());
    }

    /** From now on at these terms; the price is of today. */
    @Transactional
    public void change(String code, @Valid ModelTerms terms) {
        check(terms);
        if (!models.change(code, terms, today())) {
            throw new NotFound();
        }
        note("ai.model-changed", code);
    }

    /** From now on it is not asked. What it was asked stays in the ledger. */
    @Transactional
    public void remove(String code) {
        stepUp.require();
        if (!models.remove(code)) {
            throw new NotFound();
        }
        note("ai.model-removed", code);
    }

    private void check(ModelTerms terms) {
        stepUp.require();
        if (!formats().getOrDefault(terms.format(), Set.of()).containsAll(terms.abilities())) {
            throw ModelRefused.cannotDoThat();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void note(String what, String model) {
        audit.record(AuditEntry.of(what).by(current.id()).with("model", model));
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
}
