package app.facet.platform.work;

import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Retry;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A kind of task whose course the test writes. */
public final class Rehearsals implements TaskHandler<Rehearsals.Rehearsal> {

    record Rehearsal(String key) implements Task {}

    /** What a rehearsal does when it is run. */
    interface Script {
        void play(int attempt, Progress progress) throws Exception;
    }

    static final TaskType<Rehearsal> TYPE = TaskType.of("work.rehearsal", Rehearsal.class);

    final Map<String, Script> scripts = new ConcurrentHashMap<>();
    final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    final Map<String, Ending> endings = new ConcurrentHashMap<>();

    @Override
    public TaskType<Rehearsal> type() {
        return TYPE;
    }

    @Override
    public Retry retry() {
        return new Retry(3, Duration.ofMillis(1));
    }

    @Override
    public void run(Rehearsal task, Progress progress) throws Exception {
        if (task.key() != null) { // what others began without a script is over at once, and stands in nobody's way
            scripts.get(task.key()).play(attempts.merge(task.key(), 1, Integer::sum), progress);
        }
    }

    @Override
    public void gaveUp(Rehearsal task, Ending ending) {
        endings.put(task.key(), ending);
    }
}
