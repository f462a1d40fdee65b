package app.facet.platform.kernel;

import java.time.Duration;

/**
 * How long one kind of data is kept. Lent as a bean by the module that deletes it, and shown to people as it is.
 *
 * @param nameKey what it is, e.g. {@code media.retention.photos}
 */
public record Retention(String nameKey, Duration keptFor) {}
