package app.facet.product.headshots;

import app.facet.platform.imaging.Severity;
import java.util.List;

/**
 * What the gate found in one respect.
 *
 * @param key of what was found; with {@code .retake} behind it, of how to do better, unless it is good
 * @param parameters for {0} … of the sentence
 */
public record GateFinding(String key, Severity severity, List<Object> parameters) {

    static GateFinding good(String name, Object... parameters) {
        return new GateFinding("headshots.gate." + name, Severity.GOOD, List.of(parameters));
    }

    static GateFinding hint(String name, Object... parameters) {
        return new GateFinding("headshots.gate." + name, Severity.HINT, List.of(parameters));
    }

    static GateFinding problem(String name, Object... parameters) {
        return new GateFinding("headshots.gate." + name, Severity.PROBLEM, List.of(parameters));
    }
}
