package app.facet.platform.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that gets push messages.
 *
 * @param succeededAt when one was last taken for it
 */
public record DeviceSummary(
        UUID id, String label, Instant createdAt, @Nullable Instant succeededAt) {}
