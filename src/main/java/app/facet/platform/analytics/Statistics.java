package app.facet.platform.analytics;

import app.facet.platform.analytics.spi.AnalyticsCard;
import app.facet.platform.analytics.spi.AnalyticsCard.Value;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.ProductKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the analytics view. Days are those of UTC. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Statistics {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final String NARROWED = " and (cast(:product as varchar) is null or product = :product)";

    /** All spans end on the same day: when somebody was last seen tells which of them they are in, in one reading. */
    private static final String LAST_SEEN = """
            select count(case when seen >= :day then 1 end) as "day", count(case when seen >= :week then 1 end) as "week",
                count(case when seen >= :month then 1 end) as "month", count(case when seen >= :all then 1 end) as "all",
                count(case when result >= :all then 1 end) as saw_result
            from (select max(happened_at) as seen, max(case when name in (:results) then happened_at end) as result
                from analytics_event where account_id is not null and platform is not null
                and happened_at >= :from and happened_at < :until""" + NARROWED + " group by account_id) people";

    private final JdbcClient jdbc;
    private final Tally tally;
    private final EventKinds kinds;
    private final Dialect dialect;
    private final ObjectProvider<AnalyticsCard> cards;
    private final Clock clock;

    Statistics(
            JdbcClient jdbc,
            Tally tally,
            EventKinds kinds,
            Dialect dialect,
            ObjectProvider<AnalyticsCard> cards,
            Clock clock) {
        this.jdbc = jdbc;
        this.tally = tally;
        this.kinds = kinds;
        this.dialect = dialect;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * How many people did something on the last day, in its week and in its month, and in all the days.
     *
     * @param sawResult how many of those of all the days saw what they had come for
     */
    public record Activity(long day, long week, long month, long all, long sawResult) {}

    /** What a module lends, with its number in words. */
    public record Card(String titleKey, String link, String value) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** All kinds of event there are, by name. */
    public List<EventKind> kinds() {
        return kinds.all();
    }

    @Transactional(readOnly = true)
    public Activity activity(Days days, Optional<ProductKey> product) {
        var results = kinds.results();
        var week = Days.upTo(days.last(), WEEK);
        var month = Days.upTo(days.last(), MONTH);
        return jdbc.sql(LAST_SEEN)
                .param("from", days.from().isBefore(month.from()) ? days.from() : month.from())
                .param("until", days.until())
                .param("product", product.map(ProductKey::value).orElse(null))
                .param("results", results.isEmpty() ? Set.of("") : results)
                .param("day", Days.upTo(days.last(), 1).from())
                .param("week", week.from())
                .param("month", month.from())
                .param("all", days.from())
                .query(Activity.class)
                .single();
    }

    /** Of each day how many people were active or, for a kind of event, how often it happened. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Long> perDay(Days days, Optional<EventKind> kind, Optional<ProductKey> product) {
        var found = new TreeMap<LocalDate, Long>();
        days.all().forEach(day -> found.put(day, 0L));
        jdbc.sql("select happened_on, events, people from analytics_day where happened_on >= :first"
                        + " and happened_on <= :last and name = :name and product = :product")
                .param("first", days.first())
                .param("last", days.last())
                .param("name", kind.map(EventKind::name).orElse(Tally.ANY))
                .param("product", product.map(ProductKey::value).orElse(Tally.ANY))
                .query(row -> {
                    found.put(
                            row.getObject("happened_on", LocalDate.class),
                            row.getLong(kind.isPresent() ? "events" : "people"));
                });
        var first = tally.lastAddedUp()
                .map(last -> last.plusDays(1))
                .filter(next -> next.isAfter(days.first()))
                .orElse(days.first());
        if (!first.isAfter(days.last())) {
            found.putAll(perDayLive(new Days(first, days.last()), kind, product));
        }
        return found;
    }

    /** Of days that were not added up yet: today, and what the night has not come to. */
    private Map<LocalDate, Long> perDayLive(Days days, Optional<EventKind> kind, Optional<ProductKey> product) {
        String day = dialect.day();
        String what = kind.isPresent()
                ? "select " + day + " as on_day, count(*) as number from analytics_event where name = :name"
                : "select on_day, count(*) as number from (select " + day
                        + " as on_day, account_id from analytics_event where account_id is not null"
                        + " and platform is not null and cast(:name as varchar) is null";
        var found = new TreeMap<LocalDate, Long>();
        jdbc.sql(what + " and happened_at >= :from and happened_at < :until" + NARROWED
                        + (kind.isPresent() ? " group by 1" : " group by 1, 2) people group by on_day"))
                .param("name", kind.map(EventKind::name).orElse(null))
                .param("from", days.from())
                .param("until", days.until())
                .param("product", product.map(ProductKey::value).orElse(null))
                .query(row -> {
                    found.put(LocalDate.ofEpochDay(row.getLong("on_day")), row.getLong("number"));
                });
        return found;
    }

    /** What the modules lend. */
    public List<Card> cards(Days days, Locale language) {
        return cards.stream()
                .sorted(Comparator.comparingInt(AnalyticsCard::order))
                .map(card -> new Card(card.titleKey(), card.link(), value(card, days, language)))
                .toList();
    }

    private String value(AnalyticsCard card, Days days, Locale language) {
        return switch (card.value()) {
            case Value.Said(var words) -> words.apply(days, language);
            case Value.Events(var kind) ->
                String.format(
                        language,
                        "%,d",
                        perDay(days, Optional.of(kind), Optional.empty()).values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
        };
    }
}
