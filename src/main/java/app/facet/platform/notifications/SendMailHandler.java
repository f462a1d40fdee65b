package app.facet.platform.notifications;

import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Retry;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts mail at least once: a process killed between the server's "accepted" and our record of it posts again. The
 * message number is the same both times, by which mailboxes recognise a double.
 */
@Component
class SendMailHandler implements TaskHandler<SendMail> {

    private final MailRepository outbox;
    private final MailSeals seals;
    private final Postman postman;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SendMailHandler(
            MailRepository outbox, MailSeals seals, Postman postman, TransactionTemplate transactions, Clock clock) {
        this.outbox = outbox;
        this.seals = seals;
        this.postman = postman;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public TaskType<SendMail> type() {
        return SendMail.TYPE;
    }

    @Override
    public boolean light() {
        return true;
    }

    /** Ten tries over some eight hours outlast most troubles of a mail server. */
    @Override
    public Retry retry() {
        return new Retry(10, Duration.ofMinutes(1));
    }

    @Override
    public void run(SendMail task, Progress progress) {
        begin(task.mail()).ifPresent(mail -> {
            var content = seals.open(mail);
            postman.post(mail.id(), content);
            change(task.mail(), found -> {
                found.sent(clock.instant());
                seals.seal(found, content.withoutWords());
            });
        });
    }

    private Optional<Mail> begin(UUID id) {
        return Optional.ofNullable(transactions.execute(
                status -> outbox.lock(id).filter(this::isToBePosted).orElse(null)));
    }

    private boolean isToBePosted(Mail mail) {
        if (!mail.tryToSend()) {
            return false;
        }
        if (!postman.hasServer()) {
            mail.keep();
        }
        return postman.hasServer();
    }

    @Override
    public void gaveUp(SendMail task, Ending ending) {
        boolean noSuchMailbox = ending instanceof Ending.Refused(var refusal) && refusal instanceof AddressRefused;
        change(task.mail(), noSuchMailbox ? Mail::refused : Mail::failed);
    }

    private void change(UUID id, Consumer<Mail> change) {
        // Gone when its account was erased meanwhile.
        transactions.executeWithoutResult(status -> outbox.lock(id).ifPresent(change));
    }
}
