package app.facet.platform.billing.payments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News of a provider, as somebody in the back office sees them.
 *
 * @param failure why it could not be handled, if so
 */
public record ProviderEvent(
        UUID id,
        String provider,
        String event,
        String kind,
        Touched touched,
        String ref,
        Instant happenedAt,
        Instant receivedAt,
        EventState state,
        int attempts,
        @Nullable String failure) {}
