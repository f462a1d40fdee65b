package app.facet.platform.analytics.spi;

import java.time.Duration;
import java.util.List;

/**
 * A way people are hoped to go, lent as a bean by the module whose way it is. Its name is the text
 * {@code <module>.funnel.<what>}.
 *
 * @param key {@code <module>.<what>}
 * @param steps names of events in the order they should happen, or {@link #ANY_RESULT}
 * @param within how long after the first step all others still count
 */
public record Funnel(String key, List<String> steps, Duration within) {

    /** Whatever a product shows people that they had come for. So nobody has to name a product. */
    public static final String ANY_RESULT = "analytics.result";

    public Funnel {
        steps = List.copyOf(steps);
        if (steps.size() < 2 || steps.size() != steps.stream().distinct().count()) {
            throw new IllegalArgumentException("A funnel has two steps or more, each once: " + key);
        }
    }

    public String nameKey() {
        return key.replaceFirst("\\.", ".funnel.");
    }
}
