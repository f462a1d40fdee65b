package app.facet.platform.analytics;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was counted about a person. Erased, it is still counted, but of nobody. */
@Component
class AnalyticsPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final EventRows rows;

    AnalyticsPersonalData(JdbcClient jdbc, EventRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    record Counted(
            Instant at,
            String what,
            @Nullable String product,
            @Nullable String platform,
            String properties) {}

    @Override
    public String section() {
        return "analytics";
    }

    @Override
    public Set<String> tables() {
        return Set.of("analytics_event");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(
                section(),
                "events",
                jdbc.sql("select * from analytics_event where account_id = :account order by happened_at, id")
                        .param("account", account.value())
                        .query((row, number) -> new Counted(
                                row.getObject("happened_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("name"),
                                row.getString("product"),
                                row.getString("platform"),
                                row.getString("properties")))
                        .list());
    }

    @Override
    @ActingAsTheHouse("what stays belongs to nobody, and a person may write only rows of their own")
    @Transactional
    public void erase(AccountId account) {
        rows.unlink(account);
    }
}
