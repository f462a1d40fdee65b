package app.facet.platform.imaging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good one aspect is.
 *
 * @param score 0..100, or null when the photo does not let one tell
 * @param evidence the measured values behind the score, by name
 */
public record AspectScore(Aspect aspect, @Nullable Integer score, Map<String, Double> evidence) {}
