package app.facet.platform.analytics;

import app.facet.HouseTest;
import app.facet.bench.BenchTable;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.analytics.EventFilter.PropertyIs;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import java.io.StringReader;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** What counting costs, next to writing the same rows by hand; and how long a million events take to be looked at. */
@HouseTest
@WithMockUser(roles = "ADMIN")
@Tag("bench")
class AnalyticsBench {

    private static final int EVENTS = 20_000;
    private static final int ROUNDS = 5;

    @Autowired
    Analytics analytics;

    @Autowired
    EventQueue queue;

    @Autowired
    EventRows rows;

    @Autowired
    @Qualifier("signedIn")
    EventKind signedIn;

    @Autowired
    Statistics statistics;

    @Autowired
    EventExplorer explorer;

    @Autowired
    Funnels funnels;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DataSource pool;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient owner;

    private interface Step {
        void run() throws Exception;
    }

    private static double millis(Step step) throws Exception {
        long begin = System.nanoTime();
        step.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    @Test
    void recordAndWrite() throws Exception {
        var ada = account();
        var recording = new ArrayList<Double>();
        for (int round = 0; round < 40; round++) {
            double took = millis(() -> {
                for (int i = 0; i < 1_000; i++) {
                    analytics.record(AnalyticsEvent.of(signedIn).by(ada).with("way", "password"));
                }
            });
            queue.flush();
            if (round >= 10) {
                recording.add(took * 1e6 / 1_000);
            }
        }
        var byUs = new ArrayList<Double>();
        var byBatch = new ArrayList<Double>();
        var byCopy = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS + 1; round++) {
            byUs.add(millis(() -> batches(events(ada)).forEach(rows::write)));
            byBatch.add(millis(() -> inBatches(events(ada))));
            byCopy.add(millis(() -> copied(events(ada))));
        }
        var table = new BenchTable("Counting what happens", "what", "median", "unit", "ratio");
        table.row("record()", BenchTable.quantile(recording, 0.5), "ns", "");
        table.row("record(), p95 of 1,000", BenchTable.quantile(recording, 0.95), "ns", "");
        double copy = rate(byCopy);
        table.row("written by the queue's thread", rate(byUs), "events/s", rate(byUs) / copy);
        table.row("JDBC batches of 200", rate(byBatch), "events/s", rate(byBatch) / copy);
        table.row("COPY", copy, "events/s", 1.0);
        table.print();
    }

    private static double rate(List<Double> times) {
        return EVENTS / (BenchTable.quantile(times.subList(1, times.size()), 0.5) / 1000);
    }

    private static List<Recorded> events(AccountId account) {
        var events = new ArrayList<Recorded>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(new Recorded(
                    UUID.randomUUID(),
                    Instant.now(),
                    "accounts.signed-in",
                    null,
                    account,
                    UUID.randomUUID(),
                    Platform.PHONE,
                    "{\"way\":\"password\"}"));
        }
        return events;
    }

    private static List<List<Recorded>> batches(List<Recorded> events) {
        var batches = new ArrayList<List<Recorded>>();
        for (int i = 0; i < events.size(); i += EventQueue.BATCH) {
            batches.add(events.subList(i, i + EventQueue.BATCH));
        }
        return batches;
    }

    private void inBatches(List<Recorded> events) throws Exception {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('app.acting', 'the-house', false)");
            try (var insert = connection.prepareStatement(
                    "insert into analytics_event (id, happened_at, name, product, account_id, session, platform,"
                            + " properties) values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))")) {
                for (var batch : batches(events)) {
                    for (var event : batch) {
                        insert.setObject(1, event.id());
                        insert.setObject(2, event.at().atOffset(ZoneOffset.UTC));
                        insert.setString(3, event.name());
                        insert.setString(4, event.product());
                        insert.setObject(5, event.account().value());
                        insert.setObject(6, event.session());
                        insert.setString(7, event.platform().name());
                        insert.setString(8, event.properties());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    connection.commit();
                }
            }
            connection.createStatement().execute("select set_config('app.acting', '', false)");
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** All at once, as the tables' owner would: row-level security does not know COPY FROM. */
    private void copied(List<Recorded> events) throws Exception {
        String text = events.stream()
                .map(event -> String.join(
                        "\t",
                        event.id().toString(),
                        event.at().toString(),
                        event.name(),
                        event.account().toString(),
                        event.session().toString(),
                        event.platform().name(),
                        event.properties().replace("\\", "\\\\")))
                .collect(Collectors.joining("\n", "", "\n"));
        owner.sql("create table if not exists copied (like analytics_event including indexes)")
                .update();
        owner.sql("grant all on copied to facet_app").update();
        try (Connection connection = pool.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy copied (id, happened_at, name, account_id, session, platform, properties) from stdin",
                            new StringReader(text));
        }
    }

    @Test
    void lookAtAMillion() throws Exception {
        for (int i = 0; i < 50; i++) {
            account();
        }
        owner.sql("""
                insert into account select (jsonb_populate_record(a, jsonb_build_object(
                    'id', gen_random_uuid(), 'email_index', md5(random()::text)))).*
                from account a, generate_series(1, 400) limit 20000""").update();
        owner.sql("""
                with people as (select array_agg(id) as ids, count(*) as number from account)
                insert into analytics_event (id, happened_at, name, product, account_id, session, platform, properties)
                select gen_random_uuid(), now() - random() * interval '90 days',
                    (array['shell.view-opened', 'accounts.signed-in', 'dating.photo-added', 'dating.photo-measured',
                        'dating.result-opened', 'ai.model-asked'])[1 + floor(random() * 6)::int],
                    case when random() < 0.5 then 'dating' end,
                    ids[1 + floor(random() * number)::int],
                    gen_random_uuid(), case when random() < 0.8 then 'PHONE' end,
                    jsonb_build_object('score', floor(random() * 100)::int)
                from generate_series(1, 1000000), people""").update();
        owner.sql("vacuum analyze analytics_event").update();
        var today = statistics.today();
        var table = new BenchTable("A million events", "what", "median ms", "worst ms");
        row(table, "dashboard before a night has added up", () -> dashboard());
        double night = millis(() -> new Tally(jdbc, transactions, Clock.systemUTC()).addUp());
        table.row("the night adds up ninety days", night, "");
        row(table, "dashboard", () -> dashboard());
        var all = filter(90, Optional.empty(), Optional.empty());
        var month = filter(30, Optional.of("dating.photo-measured"), Optional.empty());
        row(table, "events of 90 days by day", () -> explorer.totals(all, Grouping.by(Grouping.By.DAY)));
        row(table, "events of 90 days by name", () -> explorer.totals(all, Grouping.by(Grouping.By.NAME)));
        row(table, "one event of 30 days by property", () -> explorer.totals(month, Grouping.by("score")));
        row(
                table,
                "where a property has a value, by day",
                () -> explorer.totals(
                        filter(30, Optional.of("dating.photo-measured"), Optional.of(new PropertyIs("score", "70"))),
                        Grouping.by(Grouping.By.DAY)));
        row(table, "newest 50", () -> explorer.newest(all, 0, 50));
        row(table, "50 after the first 10,000", () -> explorer.newest(all, 10_000, 50));
        row(table, "funnels of 30 days", () -> funnels.all(Days.upTo(today, 30), Optional.empty()));
        row(table, "funnels of 90 days", () -> funnels.all(Days.upTo(today, 90), Optional.empty()));
        table.print();
    }

    private void dashboard() {
        var days = Days.upTo(statistics.today(), 90);
        statistics.activity(days, Optional.empty());
        statistics.perDay(days, Optional.empty(), Optional.empty());
        statistics.perDay(days, Optional.of(signedIn), Optional.of(new ProductKey("dating")));
    }

    private EventFilter filter(int days, Optional<String> name, Optional<PropertyIs> property) {
        return new EventFilter(Days.upTo(statistics.today(), days), name, Optional.empty(), Optional.empty(), property);
    }

    private static void row(BenchTable table, String name, Step step) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS + 1; i++) {
            times.add(millis(step));
        }
        var counted = times.subList(1, times.size());
        table.row(name, BenchTable.quantile(counted, 0.5), BenchTable.quantile(counted, 1));
    }

    private AccountId account() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
