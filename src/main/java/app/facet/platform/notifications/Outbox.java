package app.facet.platform.notifications;

import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All mails of the last weeks, for the back office. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Outbox {

    private final MailRepository mails;
    private final MailSeals seals;
    private final Postman postman;

    Outbox(MailRepository mails, MailSeals seals, Postman postman) {
        this.mails = mails;
        this.seals = seals;
        this.postman = postman;
    }

    @Transactional(readOnly = true)
    public List<MailSummary> find(MailFilter filter, Pageable page) {
        return mails.findBy(
                filter.specification(),
                found -> found.slice(page).map(seals::summary).getContent());
    }

    @Transactional(readOnly = true)
    public MailSummary find(MailId id) {
        return mails.findById(id.value()).map(seals::summary).orElseThrow(NotFound::new);
    }

    /** Whether mails leave at all. */
    public boolean hasServer() {
        return postman.hasServer();
    }

    /**
     * What a mail says, as long as there is no other way to read it. Where mails do leave, their words are between
     * Facet and the receiver: they may hold a link that opens an account.
     */
    @Transactional(readOnly = true)
    public Optional<ReadableMail> read(MailId id) {
        return readable(mails.findById(id.value()), seals, postman);
    }

    static Optional<ReadableMail> readable(Optional<Mail> mail, MailSeals seals, Postman postman) {
        return mail.filter(found -> !postman.hasServer() && found.state() != MailState.SENT)
                .map(seals::open)
                .filter(content -> content.text() != null && content.html() != null)
                .map(content -> new ReadableMail(
                        content.subject(),
                        Objects.requireNonNull(content.text()),
                        Objects.requireNonNull(content.html())));
    }
}
