package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every call: whose, for what, to whom, how much, how long and how it ended. Never what was said. */
@Component
class Ledger {

    private final JdbcClient jdbc;
    private final AiStatistics statistics;
    private final Clock clock;

    Ledger(JdbcClient jdbc, AiStatistics statistics, Clock clock) {
        this.jdbc = jdbc;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Transactional
    public void write(Job<?> job, Ability ability, Entry entry) {
        jdbc.sql("""
                insert into ai_call (id, account_id, called_at, use_case, prompt, prompt_version, ability, provider, model,
                own_key, tokens_in, tokens_out, estimated_micros, cost_micros, took_ms, tries, outcome)
                values (:id, :account, :at, :useCase, :prompt, :version, :ability, :provider, :model,
                :ownKey, :in, :out, :estimated, :cost, :took, :tries, :outcome)
                """)
                .param("id", UUID.randomUUID())
                .param("account", job.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("useCase", job.useCase())
                .param("prompt", job.prompt().name())
                .param("version", job.prompt().version())
                .param("ability", ability.name())
                .param("provider", entry.provider)
                .param("model", entry.model)
                .param("ownKey", entry.ownKey)
                .param("in", entry.usage.tokensIn())
                .param("out", entry.usage.tokensOut())
                .param("estimated", entry.estimate.micros())
                .param("cost", entry.cost.micros())
                .param("took", entry.took.toMillis())
                .param("tries", entry.usage.tries())
                .param("outcome", entry.outcome.name())
                .update();
        statistics.called(job, ability, entry);
    }

    /** @param model its code */
    record Entry(
            String provider,
            String model,
            boolean ownKey,
            Usage usage,
            Cost estimate,
            Cost cost,
            Duration took,
            Outcome outcome) {

        static Entry of(Candidate candidate, Usage usage, Cost estimate, Cost cost, Duration took, Outcome outcome) {
            var model = candidate.model();
            return new Entry(
                    model.provider(), model.code(), candidate.key().own(), usage, estimate, cost, took, outcome);
        }

        static Entry builtIn(Duration took) {
            var us = AiAnswer.MadeBy.US;
            return new Entry(
                    us.provider(), us.model(), false, new Usage(), Cost.NOTHING, Cost.NOTHING, took, Outcome.BUILT_IN);
        }
    }
}
