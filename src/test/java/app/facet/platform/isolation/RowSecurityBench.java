package app.facet.platform.isolation;

import app.facet.bench.BenchTable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What row-level security costs a query that names its owner anyway: one person's twenty rows of 100,000. */
@Tag("bench")
class RowSecurityBench {

    private static final int PEOPLE = 5_000;
    private static final int ROWS_EACH = 20;
    private static final int ROUNDS = 4_000;

    @TempDir
    Path migrations;

    private final List<UUID> people = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void rowSecurityAgainstAnExplicitWhere() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                var owner = server.getPostgresDatabase().getConnection()) {
            owner.createStatement().execute("create role facet_app login password 'facet_app'");
            Files.writeString(migrations.resolve("V1__create_note.sql"), """
                    create table note (id bigint generated always as identity primary key,
                      account_id uuid not null, words varchar(200) not null);
                    create index note_by_account on note (account_id);
                    """);
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .callbacks(new RowPolicies("facet_app"))
                    .load()
                    .migrate();
            fill(owner);
            String address = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            owner.createStatement().execute("create role facet_free login bypassrls password 'facet_free'");
            owner.createStatement().execute("grant select on note to facet_free");
            try (var plain = DriverManager.getConnection(address, "facet_free", "facet_free");
                    var told = DriverManager.getConnection(address, "facet_free", "facet_free");
                    var guarded = DriverManager.getConnection(address, "facet_app", "facet_app")) {
                measure(plain, told, guarded);
            }
        }
    }

    private void fill(Connection owner) throws SQLException {
        try (var insert = owner.prepareStatement("insert into note (account_id, words) values (?, ?)")) {
            for (int person = 0; person < PEOPLE; person++) {
                people.add(UUID.randomUUID());
                for (int i = 0; i < ROWS_EACH; i++) {
                    insert.setObject(1, people.getLast());
                    insert.setString(2, "a note of some words, number " + i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        owner.createStatement().execute("analyze note");
    }

    private record Contender(Connection connection, boolean tells, List<Double> times) {}

    private void measure(Connection plainly, Connection telling, Connection guardedly)
            throws SQLException, IOException {
        var all = List.of(
                new Contender(plainly, false, new ArrayList<>()),
                new Contender(telling, true, new ArrayList<>()),
                new Contender(guardedly, true, new ArrayList<>()));
        for (var one : all) {
            one.connection().setAutoCommit(false);
        }
        for (int i = 0; i < 3 * (ROUNDS + 1_000); i++) {
            var one = all.get((i + i / 3) % 3); // each comes first as often as the others
            double time = microseconds(one.connection(), one.tells());
            if (i >= 3_000) {
                one.times().add(time);
            }
        }
        var plain = all.get(0).times();
        var told = all.get(1).times();
        var guarded = all.get(2).times();
        var table =
                new BenchTable("A person's twenty rows on PostgreSQL", "transaction", "median µs", "p95 µs", "ratio");
        row(table, "where, no row security", plain, plain);
        row(table, "the same, told on whose behalf", told, plain);
        row(table, "where and row security", guarded, plain);
        table.print();
    }

    private static void row(BenchTable table, String name, List<Double> times, List<Double> base) {
        table.row(
                name,
                BenchTable.quantile(times, 0.5),
                BenchTable.quantile(times, 0.95),
                BenchTable.quantile(times, 0.5) / BenchTable.quantile(base, 0.5));
    }

    private double microseconds(Connection connection, boolean tell) throws SQLException {
        UUID person = people.get(random.nextInt(people.size()));
        long begin = System.nanoTime();
        if (tell) {
            try (var telling = connection.prepareStatement(
                    "select set_config('app.account', ?, true), set_config('app.acting', ?, true)")) {
                telling.setString(1, person.toString());
                telling.setString(2, "person");
                telling.execute();
            }
        }
        int rows = 0;
        try (var query = connection.prepareStatement("select id, words from note where account_id = ?")) {
            query.setObject(1, person);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
        }
        connection.commit();
        if (rows != ROWS_EACH) {
            throw new IllegalStateException("expected " + ROWS_EACH + " rows, not " + rows);
        }
        return (System.nanoTime() - begin) / 1_000.0;
    }
}
