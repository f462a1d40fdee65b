package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When which version was live. One ends the day before the next of its platform starts. */
@Component
class LivePeriods {

    private final JdbcClient jdbc;

    LivePeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            VersionId version,
            String platform,
            LocalDate first,
            @Nullable LocalDate last) {}

    Map<VersionId, List<LivePeriod>> of(AccountId owner) {
        var rows = jdbc.sql("select version_id, platform, starts_on, ends_on from dating_live_period"
                        + " where account_id = :account order by platform, starts_on")
                .param("account", owner.value())
                .query(LivePeriods::read)
                .list();
        var live = new HashMap<VersionId, List<LivePeriod>>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            Row next = at + 1 < rows.size() ? rows.get(at + 1) : null;
            live.computeIfAbsent(row.version(), none -> new ArrayList<>())
                    .add(new LivePeriod(row.first(), last(row, next)));
        }
        return live;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new VersionId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }

    private static @Nullable LocalDate last(Row row, @Nullable Row next) {
        if (next == null || !next.platform().equals(row.platform())) {
            return row.last();
        }
        LocalDate before = next.first().minusDays(1);
        return row.last() == null || before.isBefore(row.last()) ? before : row.last();
    }

    boolean startsOn(AccountId owner, String platform, LocalDate day) {
        return jdbc.sql("select count(*) from dating_live_period where account_id = :account"
                                + " and platform = :platform and starts_on = :day")
                        .param("account", owner.value())
                        .param("platform", platform)
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void start(AccountId owner, VersionId version, String platform, LocalDate day) {
        jdbc.sql("insert into dating_live_period (id, account_id, version_id, platform, starts_on)"
                        + " values (:id, :account, :version, :platform, :day)")
                .param("id", UUID.randomUUID())
                .param("account", owner.value())
                .param("version", version.value())
                .param("platform", platform)
                .param("day", day)
                .update();
    }

    /** Whatever is live on the day has it as its last. */
    void end(AccountId owner, VersionId version, LocalDate first, LocalDate last) {
        jdbc.sql("update dating_live_period set ends_on = :last where account_id = :account and version_id = :version"
                        + " and starts_on = :first")
                .param("last", last)
                .param("account", owner.value())
                .param("version", version.value())
                .param("first", first)
                .update();
    }

    void delete(AccountId owner, VersionId version) {
        jdbc.sql("delete from dating_live_period where version_id = :version and account_id = :account")
                .param("version", version.value())
                .param("account", owner.value())
                .update();
    }

    void deleteAll(AccountId owner) {
        jdbc.sql("delete from dating_live_period where account_id = :account")
                .param("account", owner.value())
                .update();
    }
}
