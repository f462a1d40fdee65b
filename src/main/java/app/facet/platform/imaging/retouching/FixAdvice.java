package app.facet.platform.imaging.retouching;

import java.util.List;

/**
 * A fix worth doing, and why.
 *
 * @param key of the sentence that names what was measured, {@code imaging.fix.<fix>.because…}
 * @param parameters numbers for {0}, {1} … of the sentence
 */
public record FixAdvice(Fix fix, String key, List<Object> parameters) {

    static FixAdvice of(Fix fix, String reason, Object... parameters) {
        return new FixAdvice(fix, fix.messageKey() + "." + reason, List.of(parameters));
    }
}
