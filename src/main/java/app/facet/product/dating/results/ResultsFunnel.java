package app.facet.product.dating.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of likes: matches, conversations, dates.
 *
 * @param levels from the first to the last
 */
public record ResultsFunnel(List<Level> levels) {

    /**
     * One step of it.
     *
     * @param number of all days that tell
     * @param ofBefore how many of the step before come this far, on days that tell of both; null where none does
     */
    public record Level(Step step, long number, @Nullable Likelihood ofBefore) {}

    public ResultsFunnel {
        levels = List.copyOf(levels);
    }

    static ResultsFunnel of(List<LoggedDay> days) {
        var steps = Stream.of(first(days), Step.MATCHES, Step.CONVERSATIONS, Step.DATES)
                .distinct()
                .filter(step -> days.stream().anyMatch(day -> knows(day, step)))
                .toList();
        var levels = new ArrayList<Level>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            levels.add(new Level(step, sum(days, step), at == 0 ? null : likelihood(days, steps.get(at - 1), step)));
        }
        return new ResultsFunnel(levels);
    }

    /** Matches are drawn from likes given, where nearly all days tell of them; else likes come first. */
    private static Step first(List<LoggedDay> days) {
        long given = days.stream().filter(day -> knows(day, Step.LIKES_GIVEN)).count();
        return given > 0 && 10 * given >= 9L * days.size() ? Step.LIKES_GIVEN : Step.LIKES;
    }

    private static @Nullable Likelihood likelihood(List<LoggedDay> days, Step before, Step step) {
        var both = days.stream()
                .filter(day -> knows(day, before) && knows(day, step))
                .toList();
        long whole = sum(both, before);
        return whole == 0 ? null : Likelihood.of(sum(both, step), whole);
    }

    private static boolean knows(LoggedDay day, Step step) {
        return day.counts().get(step).isPresent();
    }

    private static long sum(List<LoggedDay> days, Step step) {
        ToLongFunction<LoggedDay> number = day -> day.counts().orZero(step);
        return days.stream().mapToLong(number).sum();
    }
}
