package app.facet.product.headshots;

import app.facet.platform.ai.Cost;
import app.facet.platform.ai.PictureModel;
import app.facet.platform.ai.Predictions;
import app.facet.platform.ai.Prompt;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The engines in the hands of an admin: which makes which style, how they do, and giving back what a portrait cost. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class EngineDesk {

    private static final int LATEST = 25;

    private final JdbcClient jdbc;
    private final StyleEngines engines;
    private final StyleRepository styles;
    private final PortraitRepository portraits;
    private final Predictions predictions;
    private final PortraitPurse purse;
    private final ShootRepository shoots;
    private final EngineRuns runs;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    EngineDesk(
            JdbcClient jdbc,
            StyleEngines engines,
            StyleRepository styles,
            PortraitRepository portraits,
            Predictions predictions,
            PortraitPurse purse,
            ShootRepository shoots,
            EngineRuns runs,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.engines = engines;
        this.styles = styles;
        this.portraits = portraits;
        this.predictions = predictions;
        this.purse = purse;
        this.shoots = shoots;
        this.runs = runs;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why credits are given back. */
    public enum Reason {
        NOT_ALIKE,
        BAD_PICTURE,
        WRONG_STYLE,
        GOODWILL
    }

    /** The models a style can be given to. */
    @Transactional(readOnly = true)
    public List<PictureModel> models() {
        return predictions.models();
    }

    /** Codes of models by style; styles that are not there are made by the studio. */
    @Transactional(readOnly = true)
    public Map<String, String> chosen() {
        return engines.all();
    }

    /** What models are told, by kind of model. */
    public List<Prompt> prompts() {
        return EnginePrompt.all();
    }

    /** The prompt a model gets. */
    public Prompt promptOf(String model) {
        return EnginePrompt.of(model);
    }

    /**
     * From now on this model makes that style, or the studio does.
     *
     * @throws NotFound when there is no such style or model
     */
    @Transactional
    public void change(String style, Optional<String> model) {
        stepUp.require();
        if (!styles.existsById(style)
                || model.filter(code ->
                                models().stream().noneMatch(one -> one.code().equals(code)))
                        .isPresent()) {
            throw new NotFound();
        }
        String before = engines.of(style).orElse(EngineRun.STUDIO);
        engines.change(style, model);
        audit.record(AuditEntry.of("headshots.engine-changed")
                .by(current.id())
                .with("style", style)
                .with("from", before)
                .with("to", model.orElse(EngineRun.STUDIO)));
    }

    /** How each engine did in the last days, the busiest first. */
    @Transactional(readOnly = true)
    public List<EngineFigures> figures(int days) {
        return jdbc.sql("""
                select engine,
                sum(case when outcome = 'MADE' then 1 else 0 end) as made,
                sum(case when outcome = 'DISCARDED' then 1 else 0 end) as discarded,
                sum(case when outcome = 'MISSED' then 1 else 0 end) as missed,
                sum(case when outcome = 'FAILED' then 1 else 0 end) as failed,
                sum(case when outcome = 'REFUNDED' then 1 else 0 end) as refunded,
                percentile_disc(0.5) within group (order by case when outcome in ('MADE', 'DISCARDED') then millis end)
                    as usual,
                sum(cost_micros) as cost
                from headshots_engine_run where ended_at > :since group by engine order by count(*) desc, engine""")
                .param("since", since(days))
                .query(EngineDesk::figures)
                .list();
    }

    private static EngineFigures figures(ResultSet row, int number) throws SQLException {
        long millis = row.getLong("usual");
        Duration usual = row.wasNull() ? null : Duration.ofMillis(millis);
        return new EngineFigures(
                engine(row.getString("engine")),
                row.getLong("made"),
                row.getLong("discarded"),
                row.getLong("missed"),
                row.getLong("failed"),
                row.getLong("refunded"),
                usual,
                new Cost(row.getLong("cost")));
    }

    private static @Nullable String engine(@Nullable String code) {
        return EngineRun.STUDIO.equals(code) ? null : code;
    }

    /** The latest that were paid for. */
    @Transactional(readOnly = true)
    public List<ChargedPortrait> latest() {
        return jdbc.sql("""
                select id, created_at, style, engine, likeness, refunded from headshots_portrait
                where state = 'DONE' order by created_at desc, id limit :most""")
                .param("most", LATEST)
                .query((row, number) -> new ChargedPortrait(
                        new PortraitId(row.getObject("id", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("style"),
                        row.getString("engine"),
                        (int) row.getDouble("likeness"),
                        row.getBoolean("refunded")))
                .list();
    }

    /**
     * Gives back what a portrait cost; its owner keeps it. Once, however often it is asked.
     *
     * @throws NotFound when there is no such portrait, or it was not paid for
     */
    @Transactional
    public void refund(PortraitId id, Reason reason) {
        stepUp.require();
        var portrait = portraits
                .lock(id.value())
                .filter(found -> found.state() == PortraitState.DONE)
                .orElseThrow(NotFound::new);
        if (portrait.refund()) {
            purse.refund(shoots.findById(portrait.shoot().value()).orElseThrow(), id);
            String engine = Optional.ofNullable(portrait.engine()).orElse(EngineRun.STUDIO);
            runs.note(new EngineRun(engine, Duration.ZERO, Cost.NOTHING), EngineRun.Outcome.REFUNDED, reason.name());
            audit.record(AuditEntry.of("headshots.portrait-refunded")
                    .by(current.id())
                    .about(portrait.owner())
                    .with("portrait", id.value().toString())
                    .with("reason", reason.name().toLowerCase(Locale.ROOT)));
        }
    }

    private OffsetDateTime since(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }
}
