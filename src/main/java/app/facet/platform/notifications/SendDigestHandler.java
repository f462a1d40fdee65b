package app.facet.platform.notifications;

import app.facet.platform.notifications.Courier.Notified;
import app.facet.platform.notifications.spi.AddressBook;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits is marked as sent in the transaction that writes the mail: repeated, nothing waits any more. */
@Component
class SendDigestHandler implements TaskHandler<SendDigest> {

    private final NotificationRepository stored;
    private final NotificationSeals seals;
    private final AddressBook addresses;
    private final NotificationMails mails;
    private final TransactionTemplate transactions;

    SendDigestHandler(
            NotificationRepository stored,
            NotificationSeals seals,
            AddressBook addresses,
            NotificationMails mails,
            TransactionTemplate transactions) {
        this.stored = stored;
        this.seals = seals;
        this.addresses = addresses;
        this.mails = mails;
        this.transactions = transactions;
    }

    @Override
    public TaskType<SendDigest> type() {
        return SendDigest.TYPE;
    }

    @Override
    public boolean light() {
        return true;
    }

    @Override
    public void run(SendDigest task, Progress progress) {
        transactions.executeWithoutResult(status -> send(task));
    }

    private void send(SendDigest task) {
        var waiting = stored.findByAccountIdAndWaitsForDigestTrueOrderByCreatedAt(task.account()).stream()
                .filter(Notification::joinDigest)
                .toList();
        var to = addresses.find(task.whose());
        if (!waiting.isEmpty() && to.isPresent()) {
            mails.bringDigest(
                    waiting.stream().map(seals::summary).toList(), new Notified(task.whose(), to.orElseThrow()));
        }
    }
}
