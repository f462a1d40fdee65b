package app.facet.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.work.spi.RecurringTask;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that count together, and one whose database leaves it alone. */
@HouseTest
class SharedBucketsTest {

    private static final Rule EXACT = new Rule("exact", 30, Duration.ofMinutes(1), true);
    private static final Rule ABOUT = new Rule("about", 100, Duration.ofMinutes(1), false);

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    BlindIndex index;

    @Autowired
    Buckets buckets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("forgetFullBuckets")
    RecurringTask night;

    final SetClock clock = new SetClock(Instant.parse("2026-11-21T10:00:00Z"));
    final String who = UUID.randomUUID().toString();
    final List<Buckets> nodes = new ArrayList<>();

    @AfterEach
    void stopNodes() {
        nodes.forEach(Buckets::close);
    }

    @Test
    void eachDatabaseCountsAsItCan() {
        assertThat(buckets).isInstanceOf(onPostgres() ? SharedBuckets.class : NodeBuckets.class);
    }

    @Test
    void ofManyAtOnceExactlyAsManyPassAsTheRuleSaysHoweverManyNodes() throws Exception {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        var both = List.of(node(), node());

        assertThat(passed(200, i -> both.get(i % 2).take(EXACT, who))).isEqualTo(30);
        clock.pass(Duration.ofSeconds(10));
        assertThat(passed(200, i -> both.get(i % 2).take(EXACT, who))).isEqualTo(5);
    }

    @Test
    void whoIsRefusedIsToldTheRightTimeOnTheOtherNodeToo() {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        var one = node();
        var other = node();
        for (int i = 0; i < 30; i++) {
            assertThat(one.take(EXACT, who)).isEmpty();
        }

        assertThat(one.take(EXACT, who)).contains(Duration.ofSeconds(2));
        assertThat(other.take(EXACT, who)).contains(Duration.ofSeconds(2));
        assertThat(other.take(EXACT, "somebody else " + who)).isEmpty();
        clock.pass(Duration.ofMillis(1_500));
        assertThat(other.take(EXACT, who)).contains(Duration.ofMillis(500));
        clock.pass(Duration.ofMillis(500));
        assertThat(other.take(EXACT, who)).isEmpty();
        assertThat(one.take(EXACT, who)).contains(Duration.ofSeconds(2));
    }

    @Test
    void whatIsCountedLooselyOverlapsByATenthForEachNode() {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        var one = node();
        var other = node();
        int passed = 0;
        for (int i = 0; i < 300; i++) {
            passed += (i % 2 == 0 ? one : other).take(ABOUT, who).isEmpty() ? 1 : 0;
        }

        assertThat(passed).isBetween(100, 120);
    }

    @Test
    void aNewLimitStartsAfresh() {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        var tight = new Rule("exact", 1, Duration.ofMinutes(1), true);
        assertThat(node().take(tight, who)).isEmpty();
        assertThat(node().take(tight, who)).isPresent();
        assertThat(node().take(EXACT, who)).isEmpty();
    }

    @Test
    void theTableTellsNobodysAddressAndForgetsFullBucketsEveryNight() {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        String address = "2001:db8::" + who.substring(0, 4);
        node().take(EXACT, address);
        String key = index.of("limits.exact 30 PT1M", address);
        assertThat(jdbc.sql("select id from limits_bucket where expires_at > :now")
                        .param("now", System.currentTimeMillis())
                        .query(String.class)
                        .list())
                .contains(key)
                .allSatisfy(id -> assertThat(id).hasSize(43));

        night.action().run();
        assertThat(known(key)).isEqualTo(1);
        jdbc.sql("update limits_bucket set expires_at = :past where id = :id")
                .param("past", Clock.systemUTC().millis() - 1)
                .param("id", key)
                .update();
        night.action().run();
        assertThat(known(key)).isZero();
    }

    @Test
    void withoutADatabaseEachNodeCountsAloneAndNobodyWaits() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            for (int port : List.of(1, silent.getLocalPort())) {
                var alone = node("jdbc:postgresql://localhost:" + port + "/facet");
                long begin = System.nanoTime();
                for (int i = 0; i < 30; i++) {
                    assertThat(alone.take(EXACT, who)).isEmpty();
                }
                assertThat(alone.take(EXACT, who)).contains(Duration.ofSeconds(2));
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    void aDatabaseThatHangsIsLeftAloneForAWhileAndThenAskedAgain() {
        assumeTrue(onPostgres(), "needs PostgreSQL");
        var one = node();
        assertThat(one.take(EXACT, who)).isEmpty();
        String key = index.of("limits.exact 30 PT1M", who);

        transactions.executeWithoutResult(status -> {
            jdbc.sql("select id from limits_bucket where id = :id for update")
                    .param("id", key)
                    .query(String.class)
                    .single();
            long begin = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                assertThat(one.take(EXACT, who)).isEmpty();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        });
        var other = node();
        assertThat(passed(30, other)).as("the ten are not known elsewhere").isEqualTo(29);
        assertThat(one.take(EXACT, who)).as("left alone").isEmpty();
        clock.pass(SharedBuckets.PAUSE);
        assertThat(passed(30, one))
                .as("asked again: what came back in ten seconds")
                .isEqualTo(5);
    }

    private int passed(int times, Buckets node) {
        return (int) IntStream.range(0, times)
                .filter(i -> node.take(EXACT, who).isEmpty())
                .count();
    }

    private int known(String key) {
        return jdbc.sql("select count(*) from limits_bucket where id = :id")
                .param("id", key)
                .query(Integer.class)
                .single();
    }

    private interface Take {
        Optional<Duration> of(int number);
    }

    private static int passed(int times, Take take) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Boolean>> all = IntStream.range(0, times)
                    .<Callable<Boolean>>mapToObj(i -> () -> take.of(i).isEmpty())
                    .toList();
            int passed = 0;
            for (Future<Boolean> one : threads.invokeAll(all)) {
                passed += one.get() ? 1 : 0;
            }
            return passed;
        }
    }

    private Buckets node() {
        return node(database.getJdbcUrl());
    }

    private Buckets node(String url) {
        var pool = SharedPool.open(url, database.getUsername(), database.getPassword());
        var node = new SharedBuckets(pool, index, clock);
        nodes.add(node);
        return node;
    }

    private static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("facet.test.database"));
    }
}
