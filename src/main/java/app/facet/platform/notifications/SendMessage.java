package app.facet.platform.notifications;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Hands one text or push message to whoever brings it. */
record SendMessage(UUID message) implements Task {

    static final TaskType<SendMessage> TYPE = TaskType.of("notifications.send-message", SendMessage.class);
}
