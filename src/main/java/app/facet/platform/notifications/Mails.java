package app.facet.platform.notifications;

import app.facet.platform.work.Work;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends mail. */
@Service
public class Mails {

    private final MailTemplates templates;
    private final MailRepository outbox;
    private final MailSeals seals;
    private final Work work;
    private final Clock clock;

    Mails(MailTemplates templates, MailRepository outbox, MailSeals seals, Work work, Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.seals = seals;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Writes the mail and has it sent in the background, as part of the running transaction: rolled back, it was never
     * written.
     *
     * @param values exactly what the kind asks for; escaped where it must be
     */
    @Transactional
    public MailId send(MailKind kind, Recipient to, Map<String, String> values) {
        var mail = Mail.written(kind, to.account(), to.language(), clock.instant());
        seals.seal(mail, templates.write(kind, to, values));
        outbox.save(mail);
        var task = new SendMail(mail.id().value());
        String subject = task.mail().toString();
        if (to.account() == null) {
            work.startForTheHouse(SendMail.TYPE, task, subject);
        } else {
            work.start(to.account(), SendMail.TYPE, task, subject);
        }
        return mail.id();
    }
}
