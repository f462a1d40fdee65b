package app.facet.platform.imaging;

import java.util.List;

/**
 * One sentence about the photo: what was seen, what it means, what to do.
 *
 * @param key {@code imaging.finding.<aspect>.<name>}
 * @param parameters whole numbers for {0}, {1} … of the sentence
 */
public record Finding(Aspect aspect, String key, Severity severity, List<Object> parameters) {}
