package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days as rows: one for each account, platform, day and source, of which one at most counts. */
@Component
class DayRows {

    private static final String COLUMNS =
            "platform, logged_on, source, likes_given, likes, matches, conversations, dates";
    private static final Map<Step, String> NUMBERS = Stream.of(Step.values())
            .collect(Collectors.toMap(step -> step, step -> step.name().toLowerCase(Locale.ROOT)));

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    DayRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** The days that count, oldest first. */
    List<LoggedDay> counting(AccountId owner, LocalDate from, LocalDate until) {
        return jdbc.sql("select " + COLUMNS + " from dating_day where account_id = :account and counts"
                        + " and logged_on between :from and :until order by logged_on, platform")
                .param("account", owner.value())
                .param("from", from)
                .param("until", until)
                .query(DayRows::read)
                .list();
    }

    /** All there is, of all sources. */
    List<LoggedDay> all(AccountId owner) {
        return jdbc.sql("select " + COLUMNS + " from dating_day where account_id = :account"
                        + " order by logged_on, platform, source")
                .param("account", owner.value())
                .query(DayRows::read)
                .list();
    }

    private static LoggedDay read(ResultSet row, int number) throws SQLException {
        var counts = new EnumMap<Step, Integer>(Step.class);
        for (Step step : Step.values()) {
            Integer value = row.getObject(NUMBERS.get(step), Integer.class);
            if (value != null) {
                counts.put(step, value);
            }
        }
        return new LoggedDay(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                Source.valueOf(row.getString(3)),
                new DayCounts(counts));
    }

    /** Writes the days; what a source said of one before is replaced. Which source counts is left as it is. */
    void write(AccountId owner, List<LoggedDay> days) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        SqlParameterSource[] rows =
                days.stream().map(day -> parameters(owner, day, now)).toArray(SqlParameterSource[]::new);
        batches.batchUpdate(
                "insert into dating_day (account_id, " + COLUMNS + ", counts, changed_at) values (:account, :platform,"
                        + " :day, :source, :likes_given, :likes, :matches, :conversations, :dates, false, :now)"
                        + " on conflict do nothing",
                rows);
        batches.batchUpdate(
                "update dating_day set likes_given = :likes_given, likes = :likes, matches = :matches,"
                        + " conversations = :conversations, dates = :dates, changed_at = :now where account_id = :account"
                        + " and platform = :platform and logged_on = :day and source = :source",
                rows);
    }

    /** From now on these are the sources that count for their days. */
    void letCount(AccountId owner, List<LoggedDay> days) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "update dating_day set counts = (source = :source) where account_id = :account and platform = :platform"
                        + " and logged_on = :day",
                days.stream().map(day -> parameters(owner, day, now)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(AccountId owner, LoggedDay day, OffsetDateTime now) {
        var values = new MapSqlParameterSource()
                .addValue("account", owner.value())
                .addValue("platform", day.platform())
                .addValue("day", day.day())
                .addValue("source", day.source().name())
                .addValue("now", now);
        NUMBERS.forEach(
                (step, column) -> values.addValue(column, day.counts().known().get(step), java.sql.Types.INTEGER));
        return values;
    }

    void delete(AccountId owner, String platform, LocalDate day) {
        jdbc.sql("delete from dating_day where account_id = :account and platform = :platform and logged_on = :day")
                .param("account", owner.value())
                .param("platform", platform)
                .param("day", day)
                .update();
    }

    void deleteAll(AccountId owner) {
        jdbc.sql("delete from dating_day where account_id = :account")
                .param("account", owner.value())
                .update();
    }
}
