package app.facet.platform.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail as the outbox lists it: to whom and about what, never what it says. */
public record MailSummary(
        MailId id,
        String kind,
        String language,
        String address,
        String subject,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt) {}
