package app.facet.platform.notifications;

import java.util.UUID;

/** Names one mail in the outbox. */
public record MailId(UUID value) {}
