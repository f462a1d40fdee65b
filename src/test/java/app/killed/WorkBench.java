package app.killed;

import app.facet.bench.BenchTable;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.work.Work;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Empty jobs through the queue, next to the least a queue in PostgreSQL can do: take one, note its end, commit. */
@Tag("bench")
class WorkBench {

    private static final int JOBS = Integer.getInteger("facet.bench.jobs", 4_000);
    private static final int ROUNDS = 4;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    record Nothing(int number) implements Task {}

    static final class NothingHandler implements TaskHandler<Nothing> {

        static final TaskType<Nothing> TYPE = TaskType.of("killed.nothing", Nothing.class);
        volatile CountDownLatch left = new CountDownLatch(0);

        @Override
        public TaskType<Nothing> type() {
            return TYPE;
        }

        @Override
        public void run(Nothing task, Progress progress) {
            left.countDown();
        }
    }

    @Test
    void jobsPerSecond() throws Exception {
        try (var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                var house = house(server)) {
            DataSource owner = server.getPostgresDatabase();
            JdbcClient.create(owner)
                    .sql("create table raw_queue (id integer primary key, state varchar(12) not null)")
                    .update();
            JdbcClient.create(owner)
                    .sql("create index raw_queue_by_state on raw_queue (state, id)")
                    .update();
            var raw = new ArrayList<Double>();
            var queue = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                raw.add(raw(owner, round));
                queue.add(queue(house));
            }
            print(raw.subList(1, ROUNDS), queue.subList(1, ROUNDS)); // the first is for warming up
        }
    }

    private static void print(List<Double> raw, List<Double> queue) throws IOException {
        double limit = BenchTable.quantile(raw, 0.5);
        double facet = BenchTable.quantile(queue, 0.5);
        new BenchTable("Empty jobs", "how", "jobs a second, median", "ratio")
                .row("one by one, skip locked, " + THREADS + " threads", limit, 1.0)
                .row("Facet's queue, " + THREADS + " workers", facet, facet / limit)
                .print();
    }

    private static ConfigurableApplicationContext house(EmbeddedPostgres server) throws Exception {
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create role facet_app login password 'facet_app'")
                .update();
        return new SpringApplicationBuilder(KilledProcess.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(NothingHandler.class))
                .web(WebApplicationType.NONE)
                .run(
                        "--killed.process=bench",
                        "--killed.outside=http://localhost:1/",
                        "--spring.profiles.active=killed",
                        "--logging.level.root=warn",
                        "--facet.data-folder=" + Files.createTempDirectory("facet-bench"),
                        "--spring.datasource.url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                        "--spring.datasource.username=facet_app",
                        "--spring.datasource.password=facet_app",
                        "--spring.datasource.hikari.data-source-properties.options=-c plan_cache_mode=force_custom_plan",
                        "--spring.flyway.user=postgres",
                        "--spring.flyway.password=postgres");
    }

    private static double queue(ConfigurableApplicationContext house) throws InterruptedException {
        var work = house.getBean(Work.class);
        var handler = house.getBean(NothingHandler.class);
        handler.left = new CountDownLatch(JOBS);
        Acting.run(new Who.TheHouse(), () -> house.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    for (int i = 0; i < JOBS; i++) {
                        work.startForTheHouse(NothingHandler.TYPE, new Nothing(i), "bench");
                    }
                }));
        long begin = System.nanoTime();
        if (!handler.left.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Some jobs never ran");
        }
        return JOBS / seconds(begin);
    }

    private static double raw(DataSource owner, int round) throws Exception {
        JdbcClient.create(owner)
                .sql("insert into raw_queue select number, 'QUEUED' from generate_series(?, ?) number")
                .params(round * JOBS, (round + 1) * JOBS - 1)
                .update();
        IntFunction<Callable<Boolean>> worker = number -> () -> {
            try (Connection connection = owner.getConnection()) {
                connection.setAutoCommit(false);
                while (takeOne(connection)) {
                    connection.commit();
                }
            }
            return true;
        };
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(worker).toList())) {
                done.get();
            }
        }
        return JOBS / seconds(begin);
    }

    private static boolean takeOne(Connection connection) throws SQLException {
        try (var next = connection.prepareStatement(
                        "select id from raw_queue where state = 'QUEUED' order by id limit 1 for update skip locked");
                var end = connection.prepareStatement("update raw_queue set state = 'DONE' where id = ?");
                var found = next.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            end.setInt(1, found.getInt(1));
            end.executeUpdate();
            return true;
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
