package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import java.util.UUID;

/** Gathers what waits for one account and mails it. */
record SendDigest(UUID account) implements Task {

    static final TaskType<SendDigest> TYPE = TaskType.of("notifications.send-digest", SendDigest.class);

    AccountId whose() {
        return new AccountId(account);
    }
}
