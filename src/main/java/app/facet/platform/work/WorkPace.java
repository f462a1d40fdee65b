package app.facet.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long work takes here, and how long somebody still has to wait. Known only from what this process has seen itself: after
 * a restart nothing is said until the first of a kind is done.
 */
@Component
class WorkPace {

    private static final int REMEMBERED = 21;
    private static final int MOST_BEGUN = 10_000;

    private final Map<String, Deque<Duration>> lately = new HashMap<>();
    private final Deque<Duration> all = new ArrayDeque<>();
    private final Map<WorkId, Instant> begun = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<WorkId, Instant> eldest) {
            return size() > MOST_BEGUN; // ended by another process
        }
    };
    private final int workers;
    private final Clock clock;

    WorkPace(WorkSettings settings, Clock clock) {
        this.workers = settings.workers();
        this.clock = clock;
    }

    /** Takes notice of how a piece of work stands now; while it waits for somebody outside, its time goes on. */
    synchronized void heard(WorkStatus status) {
        if (status.state() == WorkState.RUNNING) {
            begun.putIfAbsent(status.id(), clock.instant());
        } else if (!status.isUnderWay()) {
            Instant since = begun.remove(status.id());
            if (since != null && status.state() == WorkState.DONE) {
                var took = Duration.between(since, clock.instant());
                remember(lately.computeIfAbsent(status.type(), type -> new ArrayDeque<>()), took);
                remember(all, took);
            }
        }
    }

    private static void remember(Deque<Duration> durations, Duration took) {
        durations.add(took);
        if (durations.size() > REMEMBERED) {
            durations.remove();
        }
    }

    /**
     * How long until it is done, if it takes as long as most of its kind.
     *
     * @param before how many pieces of work are taken first
     * @return empty when nothing can be said: it has ended, none of its kind is known, or it takes longer than usual
     */
    synchronized Optional<Duration> left(WorkStatus status, long before) {
        if (status.state().isFinal()) {
            return Optional.empty();
        }
        var usual = median(lately.get(status.type()));
        return status.isUnderWay()
                ? usual.map(time -> time.minus(since(status.id()))).filter(Duration::isPositive)
                : usual.map(time -> time.plus(queue(before)));
    }

    private Duration since(WorkId id) {
        Instant now = clock.instant();
        return Duration.between(begun.getOrDefault(id, now), now);
    }

    /** Nobody knows of what kind the others are: as most of late. */
    private Duration queue(long before) {
        return median(all).orElse(Duration.ZERO).multipliedBy(before).dividedBy(workers);
    }

    private static Optional<Duration> median(@Nullable Collection<Duration> durations) {
        if (durations == null || durations.isEmpty()) {
            return Optional.empty();
        }
        List<Duration> sorted = durations.stream().sorted().toList();
        return Optional.of(sorted.get(sorted.size() / 2));
    }
}
