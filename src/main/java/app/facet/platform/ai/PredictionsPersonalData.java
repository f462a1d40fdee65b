package app.facet.platform.ai;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pictures commissioned for a person. Those still being made are called off when everything goes. */
@Component
class PredictionsPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final PredictionRows rows;
    private final PredictionWatch watch;

    PredictionsPersonalData(JdbcClient jdbc, PredictionRows rows, PredictionWatch watch) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.watch = watch;
    }

    @Override
    public String section() {
        return "ai-pictures";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ai_prediction", "ai_prediction_news");
    }

    private record Told(
            String useCase,
            String model,
            boolean ownKey,
            Instant begun,
            @Nullable Instant ended,
            String state) {}

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        List<Told> all = rows.of(account).stream()
                .map(row -> new Told(
                        row.useCase(),
                        row.model(),
                        row.ownKey(),
                        row.begunAt(),
                        row.endedAt(),
                        row.state().name()))
                .toList();
        archive.json(section(), "commissions", all);
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        watch.forget(rows.of(account));
        for (String table : List.of("ai_prediction_news", "ai_prediction")) {
            jdbc.sql("delete from " + table + " where account_id = :account")
                    .param("account", account.value())
                    .update();
        }
    }
}
