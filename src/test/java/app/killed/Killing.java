package app.killed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills working processes again and again, lets the last ones finish, and counts what became of the jobs. */
final class Killing implements AutoCloseable {

    /** What is to be found when all is over. */
    record Result(
            int jobs,
            int kills,
            Map<String, Integer> states,
            int effects,
            int money,
            int outsideEffects,
            int outsideRequests,
            int interrupted,
            Duration slowestRecovery,
            Duration took) {}

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Map<String, Integer> outside = new ConcurrentHashMap<>();
    private final HttpServer world;
    private final List<String> settings;
    private final JdbcClient database;
    private final int processes;
    private final Random random = new Random(20261121);
    private final Map<String, Instant> killedAt = new HashMap<>();
    private final List<Worker> workers = new ArrayList<>();
    private int started;

    private record Worker(String number, Process process, Path log) {}

    /**
     * @param processes how many work side by side
     * @param database to look at what became of it; only when no process works, so that it need not share a file
     */
    Killing(int processes, DataSource database, List<String> settings) throws IOException {
        this.processes = processes;
        this.database = JdbcClient.create(database);
        this.settings = settings;
        world = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        world.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        world.createContext("/", exchange -> {
            outside.merge(exchange.getRequestHeaders().getFirst("Idempotency-Key"), 1, Integer::sum);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        world.start();
    }

    Result run(int jobs, int kills, int longestMillis) throws Exception {
        long begin = System.nanoTime();
        var queueing = launch("queue", String.valueOf(jobs));
        assertThat(queueing.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(queueing.process().exitValue()).as("see %s", queueing.log()).isZero();
        for (int i = 0; i < processes; i++) {
            workers.add(launch("work"));
        }
        for (int i = 0; i < kills; i++) {
            var victim = workers.removeFirst(); // the one that has worked longest
            awaitReady(victim);
            victim.process().waitFor(20 + random.nextInt(longestMillis), TimeUnit.MILLISECONDS);
            kill(victim);
            workers.add(launch("work"));
        }
        finish();
        return result(jobs, kills, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void kill(Worker victim) throws InterruptedException {
        assertThat(victim.process().isAlive())
                .as("still working; see %s", victim.log())
                .isTrue();
        victim.process().destroyForcibly().waitFor();
        killedAt.put(victim.number(), Instant.now());
    }

    private static void awaitReady(Worker worker) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(worker.log()).contains(KilledProcess.READY)) {
            assertThat(worker.process().waitFor(20, TimeUnit.MILLISECONDS))
                    .as("ended too early; see %s", worker.log())
                    .isFalse();
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    /** The last ones end by themselves when nothing is left. */
    private void finish() throws InterruptedException {
        for (Worker worker : workers) {
            assertThat(worker.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("all done; see %s", worker.log())
                    .isTrue();
            assertThat(worker.process().exitValue()).as("see %s", worker.log()).isZero();
        }
        workers.clear();
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private Result result(int jobs, int kills, Duration took) {
        var states = new HashMap<String, Integer>();
        database.sql("select state, count(*) from work_item group by state")
                .query((row, number) -> states.put(row.getString(1), row.getInt(2)))
                .list();
        var gaps = recoveries();
        return new Result(
                jobs,
                kills,
                states,
                count("select count(distinct job) from killed_effect"),
                count("select coalesce(sum(cents), 0) from killed_money"),
                outside.size(),
                outside.values().stream().mapToInt(Integer::intValue).sum(),
                gaps.size(),
                gaps.stream().max(Duration::compareTo).orElse(Duration.ZERO),
                took);
    }

    private record Begin(int job, String process, Instant at) {}

    /** From the kill of the process in which a job ran to the job's next beginning, anywhere. */
    private List<Duration> recoveries() {
        List<Begin> begins = database.sql(
                        "select job, process, at from killed_begin where job in (select job from killed_begin group by"
                                + " job having count(*) > 1) order by job, at")
                .query((row, number) -> new Begin(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
        var gaps = new ArrayList<Duration>();
        for (int i = 1; i < begins.size(); i++) {
            var before = begins.get(i - 1);
            if (before.job() == begins.get(i).job() && killedAt.containsKey(before.process())) {
                gaps.add(Duration.between(
                        killedAt.get(before.process()), begins.get(i).at()));
            }
        }
        return gaps;
    }

    private Worker launch(String... what) throws IOException {
        String number = String.valueOf(++started);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of(KilledProcess.class.getName(), number, outsideAddress()));
        command.addAll(List.of(what));
        Path log = Files.createTempFile(Files.createDirectories(Path.of("target", "killed")), "process", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", classpath());
        return new Worker(number, builder.start(), log);
    }

    /** Without empty parts, which would stand for the folder this runs in. */
    private static String classpath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String outsideAddress() {
        return "http://localhost:" + world.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        workers.forEach(worker -> worker.process().destroyForcibly());
        world.stop(0);
    }
}
