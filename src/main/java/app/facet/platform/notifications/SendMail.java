package app.facet.platform.notifications;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Hands one mail of the outbox to the mail server. */
record SendMail(UUID mail) implements Task {

    static final TaskType<SendMail> TYPE = TaskType.of("notifications.send-mail", SendMail.class);
}
