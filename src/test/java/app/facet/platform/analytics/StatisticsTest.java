package app.facet.platform.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.analytics.EventFilter.PropertyIs;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers of the back office, for days on which nothing else happened. */
@HouseTest
@WithMockUser(roles = "ADMIN")
class StatisticsTest {

    private static final LocalDate SECOND = LocalDate.of(2026, 4, 2);
    private static final Days WEEK = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7));
    private static final ProductKey DATING = new ProductKey("dating");

    @Autowired
    Statistics statistics;

    @Autowired
    EventExplorer explorer;

    @Autowired
    EventRows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private AccountId ada;
    private AccountId bob;

    @BeforeEach
    void whatHappened() {
        nothingHappened();
        ada = somebody();
        bob = somebody();
        var events = new ArrayList<Recorded>();
        events.add(event(SECOND, "dating.photo-added", "dating", ada, Platform.PHONE, "{}"));
        events.add(event(SECOND, "dating.photo-measured", "dating", ada, null, "{\"score\":70}"));
        events.add(event(SECOND, "dating.photo-measured", "dating", ada, null, "{\"score\":7}"));
        events.add(event(SECOND, "dating.result-opened", "dating", ada, Platform.PHONE, "{\"score\":70}"));
        events.add(event(SECOND, "accounts.signed-in", null, bob, Platform.DESKTOP, "{\"way\":\"passkey\"}"));
        events.add(event(WEEK.last(), "accounts.signed-in", null, bob, Platform.DESKTOP, "{\"way\":\"password\"}"));
        events.add(event(WEEK.last(), "shell.view-opened", null, null, Platform.DESKTOP, "{\"view\":\"home\"}"));
        rows.write(events);
    }

    @AfterEach
    void nothingHappened() {
        owner.sql("delete from analytics_event where happened_at < timestamp with time zone '2026-05-01 00:00:00+00'")
                .update();
        owner.sql("delete from analytics_day").update();
    }

    @Test
    void countsWhoDidSomethingThemselves() {
        assertThat(statistics.activity(WEEK, Optional.empty())).isEqualTo(new Statistics.Activity(1, 2, 2, 2, 1));
        assertThat(statistics.activity(WEEK, Optional.of(DATING))).isEqualTo(new Statistics.Activity(0, 1, 1, 1, 1));
    }

    @Test
    void saysTheSameBeforeAndAfterDaysAreAddedUp() {
        var measured = statistics.kinds().stream()
                .filter(kind -> kind.name().equals("dating.photo-measured"))
                .findFirst();
        var people = statistics.perDay(WEEK, Optional.empty(), Optional.empty());
        var ofDating = statistics.perDay(WEEK, Optional.empty(), Optional.of(DATING));
        var events = statistics.perDay(WEEK, measured, Optional.empty());
        assertThat(people).hasSize(7).containsEntry(SECOND, 2L).containsEntry(WEEK.last(), 1L);
        assertThat(ofDating).containsEntry(SECOND, 1L).containsEntry(WEEK.last(), 0L);
        assertThat(events).containsEntry(SECOND, 2L);

        tallyOn(WEEK.last()).addUp();

        assertThat(owner.sql("select max(happened_on) from analytics_day")
                        .query(LocalDate.class)
                        .single())
                .as("the last day is not over")
                .isEqualTo(WEEK.last().minusDays(1));
        assertThat(statistics.perDay(WEEK, Optional.empty(), Optional.empty())).isEqualTo(people);
        assertThat(statistics.perDay(WEEK, Optional.empty(), Optional.of(DATING)))
                .isEqualTo(ofDating);
        assertThat(statistics.perDay(WEEK, measured, Optional.empty())).isEqualTo(events);

        owner.sql("delete from analytics_event where account_id = ?")
                .param(ada.value())
                .update();
        assertThat(statistics.perDay(WEEK, measured, Optional.empty()))
                .as("numbers outlive the events")
                .isEqualTo(events);
    }

    @Test
    void narrowsAndAddsUpEvents() {
        assertThat(explorer.totals(filter(), Grouping.by(Grouping.By.DAY)))
                .containsExactly(new EventTotal("2026-04-07", 2, 1), new EventTotal("2026-04-02", 5, 2));
        assertThat(explorer.totals(filter(), Grouping.by(Grouping.By.PRODUCT)))
                .containsExactly(new EventTotal("dating", 4, 1), new EventTotal("", 3, 1));
        assertThat(explorer.totals(filter(), Grouping.by(Grouping.By.PLATFORM)))
                .containsExactlyInAnyOrder(
                        new EventTotal("DESKTOP", 3, 1), new EventTotal("PHONE", 2, 1), new EventTotal("", 2, 1));
        assertThat(explorer.totals(named("dating.photo-measured", null), Grouping.by("score")))
                .containsExactlyInAnyOrder(new EventTotal("70", 1, 1), new EventTotal("7", 1, 1));
        assertThat(explorer.totals(named("accounts.signed-in", null), Grouping.by("way")))
                .containsExactlyInAnyOrder(new EventTotal("passkey", 1, 1), new EventTotal("password", 1, 1));
    }

    @Test
    void findsEventsByAPropertyExactly() {
        assertThat(explorer.newest(named("dating.photo-measured", new PropertyIs("score", "7")), 0, 10))
                .hasSize(1);
        assertThat(explorer.newest(named("accounts.signed-in", new PropertyIs("way", "pass%")), 0, 10))
                .isEmpty();
        assertThat(explorer.newest(named("accounts.signed-in", new PropertyIs("way", "' or ''='")), 0, 10))
                .isEmpty();
        assertThat(explorer.newest(filter(), 0, 2)).hasSize(2);
        assertThat(explorer.newest(filter(), 5, 10))
                .extracting(EventSummary::name)
                .hasSize(2);
    }

    @Test
    void exportsEveryEventOnceAndNobodysName() throws Exception {
        var many = new ArrayList<Recorded>();
        for (int i = 0; i < 1_500; i++) {
            many.add(event(SECOND, "dating.photo-added", "dating", ada, Platform.PHONE, "{}"));
        }
        for (int i = 0; i < many.size(); i += EventQueue.BATCH) {
            rows.write(many.subList(i, Math.min(i + EventQueue.BATCH, many.size())));
        }
        var out = new StringWriter();
        explorer.export(filter(), out);

        assertThat(out.toString().lines()).hasSize(1 + 7 + 1_500);
        assertThat(out.toString())
                .startsWith("time,name,product,platform,properties")
                .doesNotContain(ada.toString());
    }

    @Test
    void monthsAreMadeAheadAndOldOnesGo() {
        assumeThat(System.getProperty("facet.test.database")).isEqualTo("postgresql");
        rows.write(List.of(event(LocalDate.of(2024, 2, 10), "dating.photo-added", null, ada, null, "{}")));
        owner.sql("select analytics_make_month(date '2024-02-01')")
                .query((row, number) -> true)
                .list();
        assertThat(months()).as("and takes along what waited in the rest").containsEntry("m2024_02", 1L);
        assertThat(months()).hasSizeGreaterThan(4);

        transactions.executeWithoutResult(status -> jdbc.sql("select analytics_keep_months()")
                .query((row, number) -> true)
                .list());

        assertThat(months()).doesNotContainKey("m2024_02");
        assertThat(months())
                .containsKey(String.format(
                        "m%1$tY_%1$tm", OffsetDateTime.now(ZoneOffset.UTC).plusMonths(2)));
    }

    private Map<String, Long> months() {
        var months = new TreeMap<String, Long>();
        owner.sql("select tablename from pg_tables where schemaname = 'facet_months'")
                .query(String.class)
                .list()
                .forEach(month -> months.put(
                        month,
                        owner.sql("select count(*) from facet_months." + month)
                                .query(Long.class)
                                .single()));
        return months;
    }

    private Tally tallyOn(LocalDate day) {
        return new Tally(jdbc, transactions, Clock.fixed(day.atTime(1, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static EventFilter filter() {
        return new EventFilter(WEEK, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static EventFilter named(String name, @Nullable PropertyIs property) {
        return new EventFilter(
                WEEK, Optional.of(name), Optional.empty(), Optional.empty(), Optional.ofNullable(property));
    }

    private AccountId somebody() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private static Recorded event(
            LocalDate day,
            String name,
            @Nullable String product,
            @Nullable AccountId account,
            @Nullable Platform platform,
            String properties) {
        return new Recorded(
                UUID.randomUUID(),
                day.atTime(23, 59).toInstant(ZoneOffset.UTC),
                name,
                product,
                account,
                null,
                platform,
                properties);
    }
}
