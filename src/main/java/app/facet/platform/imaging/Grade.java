package app.facet.platform.imaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Score, evidence and sentences of one aspect while they are put together. */
final class Grade {

    private final Aspect aspect;
    private final Map<String, Double> evidence = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Integer score;

    Grade(Aspect aspect) {
        this.aspect = aspect;
    }

    /** @param quality 0..1 */
    Grade score(double quality) {
        score = (int) Math.round(100 * Math.clamp(quality, 0.0, 1.0));
        return this;
    }

    /** Notes a measured value, rounded to what can be told apart. */
    Grade evidence(String name, @Nullable Number value) {
        if (value != null) {
            evidence.put(name, Math.round(value.doubleValue() * 10_000) / 10_000.0);
        }
        return this;
    }

    Grade find(Severity severity, Remark remark, Object... parameters) {
        findings.add(new Finding(aspect, remark.messageKey(), severity, List.of(parameters)));
        return this;
    }

    Grade findWhen(boolean seen, Severity severity, Remark remark, Object... parameters) {
        return seen ? find(severity, remark, parameters) : this;
    }

    /** Says that all is well when nothing else was said and the score is high. */
    Grade orGood(Remark good) {
        return findings.isEmpty() && score != null && score >= 75 ? find(Severity.GOOD, good) : this;
    }

    AspectScore result() {
        return new AspectScore(aspect, score, Map.copyOf(evidence));
    }

    List<Finding> findings() {
        return findings;
    }
}
