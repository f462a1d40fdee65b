package app.facet.platform.notifications;

import java.util.UUID;

/** Number of a notification. */
public record NotificationId(UUID value) {}
