package app.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills working processes again and again, lets the last ones finish, and counts what became of the jobs. */
final class Killing implements AutoCloseable {

    /**
     * A job that ran in a process when it was killed, and begins again.
     *
     * @param afterItsKill since that process was killed
     * @param afterTheLastKill since any process was killed: whoever had taken it up again may have been killed too
     */
    record Recovery(Duration afterItsKill, Duration afterTheLastKill) {}

    /** What is to be found when all is over; the recoveries are of the jobs that ran in each killed process. */
    record Result(
            int jobs,
            Map<String, Integer> states,
            int effects,
            int money,
            int outsideEffects,
            int outsideRequests,
            int workingProcesses,
            Map<String, List<Recovery>> recoveries,
            Duration took) {

        int interrupted() {
            return allRecoveries().size();
        }

        List<Recovery> allRecoveries() {
            return recoveries.values().stream().flatMap(List::stream).toList();
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOMENTS = 25;

    private final OutsideWorld world = new OutsideWorld();
    private final List<String> settings;
    private final JdbcClient database;
    private final int processes;
    private final Random random = new Random(20261121);
    private final Map<String, Instant> killedAt = new HashMap<>();
    private final Map<String, Worker> workers = new HashMap<>();
    private int started;

    private record Worker(String number, JavaProcess java) {

        Process process() {
            return java.process();
        }

        Path log() {
            return java.log();
        }
    }

    /**
     * @param processes how many work side by side
     * @param database to look at what became of it; only when no process works, so that it need not share a file
     */
    Killing(int processes, DataSource database, List<String> settings) throws IOException {
        this.processes = processes;
        this.database = JdbcClient.create(database);
        this.settings = settings;
    }

    /**
     * The first process also queues the jobs. Kills come at random shares of them, the last when a tenth is left. Each is
     * replaced, and nothing ends before the new one works; only after the last kill whoever is left works on alone.
     */
    Result run(int jobs, int kills) throws Exception {
        long begin = System.nanoTime();
        var first = launch("queue", jobs);
        world.expect(first.number());
        first.java().awaitSaid(KilledProcess.READY, PATIENCE);
        for (int i = 1; i < processes; i++) {
            world.expect(launch("work", jobs).number());
        }
        first.java().awaitSaid(KilledProcess.QUEUED, PATIENCE); // from now on it may be killed
        for (int share : random.ints(kills, jobs / 10, jobs * 9 / 10).sorted().toArray()) {
            world.awaitEnded(share);
            first.process().waitFor(random.nextInt(MOMENTS), TimeUnit.MILLISECONDS); // not only at the end of a job
            kill(workers.remove(world.doom(random)));
            if (workers.isEmpty() || killedAt.size() < kills) {
                world.expect(launch("work", jobs).number());
            }
        }
        finish();
        return result(jobs, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void kill(Worker victim) throws InterruptedException {
        assertThat(victim.process().isAlive())
                .as("still working; see %s", victim.log())
                .isTrue();
        killedAt.put(victim.number(), Instant.now());
        victim.java().kill();
    }

    /** The last ones end by themselves when nothing is left. */
    private void finish() throws InterruptedException {
        for (Worker worker : workers.values()) {
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

    private Result result(int jobs, Duration took) {
        var states = new HashMap<String, Integer>();
        database.sql("select state, count(*) from work_item group by state")
                .query((row, number) -> states.put(row.getString(1), row.getInt(2)))
                .list();
        return new Result(
                jobs,
                states,
                count("select count(distinct job) from killed_effect"),
                count("select coalesce(sum(cents), 0) from killed_money"),
                world.effects(),
                world.requests(),
                world.processesThatWorked(),
                recoveries(),
                took);
    }

    private record Begin(int job, String process, Instant at) {}

    /** To the job's next beginning, anywhere. */
    private Map<String, List<Recovery>> recoveries() {
        List<Begin> begins = database.sql(
                        "select job, process, at from killed_begin where job in (select job from killed_begin group by"
                                + " job having count(*) > 1) order by job, at")
                .query((row, number) -> new Begin(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
        var recoveries = new HashMap<String, List<Recovery>>();
        killedAt.keySet().forEach(victim -> recoveries.put(victim, new ArrayList<>()));
        for (int i = 1; i < begins.size(); i++) {
            var before = begins.get(i - 1);
            var again = begins.get(i);
            var killed = killedAt.get(before.process());
            if (before.job() == again.job() && killed != null && again.at().isAfter(killed)) {
                recoveries
                        .get(before.process())
                        .add(new Recovery(
                                Duration.between(killed, again.at()),
                                Duration.between(lastKillBefore(again.at()), again.at())));
            }
        }
        return recoveries;
    }

    private Instant lastKillBefore(Instant moment) {
        return killedAt.values().stream()
                .filter(moment::isAfter)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Worker launch(String what, int jobs) throws IOException {
        String number = String.valueOf(++started);
        var java =
                JavaProcess.launch(KilledProcess.class, settings, number, world.address(), what, String.valueOf(jobs));
        var worker = new Worker(number, java);
        workers.put(number, worker);
        return worker;
    }

    @Override
    public void close() {
        workers.values().forEach(worker -> worker.process().destroyForcibly());
        world.close();
    }
}
