package app.facet.platform.limits;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.bench.BenchTable;
import app.facet.platform.vault.BlindIndex;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it costs to count a request, next to the shortest transaction there is. */
@HouseTest
@Tag("bench")
class SharedBucketsBench {

    private static final int ROUNDS = 4_000;
    private static final int WARM_UP = 1_000;
    private static final Rule EXACT = new Rule("exact", 900, Duration.ofMinutes(1), true);
    private static final Rule ABOUT = new Rule("about", 900, Duration.ofMinutes(1), false);
    private static final Rule USED_UP = new Rule("used-up", 1, Duration.ofHours(1), true);

    @Autowired
    BlindIndex index;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T10:00:00Z"));

    private interface Step {
        void run() throws SQLException;
    }

    private record Contender(String name, Step step, List<Double> times) {

        Contender(String name, Step step) {
            this(name, step, new ArrayList<>());
        }

        void run(boolean counts) throws SQLException {
            long begin = System.nanoTime();
            step.run();
            if (counts) {
                times.add((System.nanoTime() - begin) / 1_000.0);
            }
        }
    }

    @Test
    void oneTake() throws Exception {
        try (var server =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            try (var owner = server.getPostgresDatabase().getConnection();
                    var sql = owner.createStatement()) {
                sql.execute(Files.readString(Path.of("db-migrations/limits/V20261121_1400__create_limits_bucket.sql")));
            }
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            try (var pool = SharedPool.open(url, "postgres", "postgres")) {
                measure(pool);
            }
        }
    }

    private void measure(HikariDataSource pool) throws Exception {
        var node = new NodeBuckets(clock);
        var shared = new SharedBuckets(pool, index, clock);
        var all = List.of(
                new Contender("shortest transaction", () -> shortest(pool)),
                new Contender("in the memory of the node", () -> node.take(EXACT, "somebody")),
                new Contender("across nodes, one by one", () -> shared.take(EXACT, "somebody")),
                new Contender("across nodes, a tenth apart", () -> shared.take(ABOUT, "somebody")),
                new Contender("refused across nodes", () -> shared.take(USED_UP, "somebody")));
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            clock.pass(Duration.ofMillis(100)); // somebody who clicks ten times a second
            for (int j = 0; j < all.size(); j++) {
                all.get((i + j) % all.size()).run(i >= WARM_UP);
            }
        }
        var table = new BenchTable("One request counted", "how", "median µs", "p95 µs", "mean µs", "ratio of means");
        for (var one : all) {
            table.row(
                    one.name(),
                    BenchTable.quantile(one.times(), 0.5),
                    BenchTable.quantile(one.times(), 0.95),
                    mean(one),
                    mean(one) / mean(all.getFirst()));
        }
        table.print();
    }

    private static double mean(Contender one) {
        return one.times().stream().mapToDouble(time -> time).average().orElseThrow();
    }

    private static void shortest(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var query = connection.prepareStatement("select 1")) {
                query.executeQuery();
            }
            connection.commit();
        }
    }
}
