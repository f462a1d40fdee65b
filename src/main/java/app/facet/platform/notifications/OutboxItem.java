package app.facet.platform.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail or a message in the outbox.
 *
 * @param language of a mail
 * @param address whereto; the name of the device for push
 * @param reason why it failed, as a key of its sentence under {@code notifications.reason.}
 */
public record OutboxItem(
        UUID id,
        Channel channel,
        String kind,
        @Nullable String language,
        String address,
        String subject,
        DeliveryState state,
        int attempts,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant sentAt) {}
