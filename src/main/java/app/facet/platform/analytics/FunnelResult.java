package app.facet.platform.analytics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How many went how far. */
public record FunnelResult(String nameKey, Duration within, List<Step> steps) {

    /**
     * @param nameKey what happened, as a text
     * @param people how many came to here
     * @param median how long half of them took from the step before
     */
    public record Step(String nameKey, long people, Optional<Duration> median) {}

    /** What share of those who came to the step before came to this one, from 0 to 1. */
    public double shareOfBefore(int step) {
        return step == 0
                ? 1
                : share(steps.get(step).people(), steps.get(step - 1).people());
    }

    public double shareOfAll(int step) {
        return share(steps.get(step).people(), steps.getFirst().people());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
