package app.facet.product.headshots;

import app.facet.product.headshots.EngineRun.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how engines do, in the transaction that notes what became of the portrait. */
@Component
class EngineRuns {

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(EngineRun run, Outcome outcome, @Nullable String reason) {
        jdbc.sql("""
                insert into headshots_engine_run (id, engine, outcome, reason, millis, cost_micros, ended_at)
                values (:id, :engine, :outcome, :reason, :millis, :cost, :now)""")
                .param("id", UUID.randomUUID())
                .param("engine", run.engine())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("millis", run.took().toMillis())
                .param("cost", run.cost().micros())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
