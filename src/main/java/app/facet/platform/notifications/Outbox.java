package app.facet.platform.notifications;

import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All mails and messages of the last weeks, for the back office. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Outbox {

    private final MailRepository mails;
    private final MailSeals seals;
    private final Postman postman;
    private final MessageRepository messages;
    private final MessageSeals messageSeals;
    private final List<Carrier> carriers;

    Outbox(
            MailRepository mails,
            MailSeals seals,
            Postman postman,
            MessageRepository messages,
            MessageSeals messageSeals,
            List<Carrier> carriers) {
        this.mails = mails;
        this.seals = seals;
        this.postman = postman;
        this.messages = messages;
        this.messageSeals = messageSeals;
        this.carriers = List.copyOf(carriers);
    }

    @Transactional(readOnly = true)
    public List<OutboxItem> find(OutboxFilter filter, Pageable page) {
        return filter.channel() == Channel.MAIL
                ? mails.findBy(
                        filter.<Mail>inState(),
                        found -> found.slice(page).map(seals::summary).getContent())
                : messages.findBy(
                        filter.messages(),
                        found -> found.slice(page).map(messageSeals::summary).getContent());
    }

    @Transactional(readOnly = true)
    public OutboxItem find(Channel channel, UUID id) {
        return (channel == Channel.MAIL
                        ? mails.findById(id).map(seals::summary)
                        : message(channel, id).map(messageSeals::summary))
                .orElseThrow(NotFound::new);
    }

    /** Whether anything leaves by that channel at all. */
    public boolean leaves(Channel channel) {
        return channel == Channel.MAIL
                ? postman.hasServer()
                : carriers.stream().anyMatch(one -> one.channel() == channel && one.isSetUp());
    }

    /**
     * What a mail or message says, as long as there is no other way to read it. Where they do leave, their words are
     * between Facet and the receiver: they may hold a link or a code that opens an account.
     */
    @Transactional(readOnly = true)
    public Optional<ReadableMail> read(Channel channel, UUID id) {
        return channel == Channel.MAIL ? readable(mails.findById(id), seals, postman) : readable(channel, id);
    }

    private Optional<ReadableMail> readable(Channel channel, UUID id) {
        return message(channel, id)
                .filter(found -> !leaves(channel))
                .map(messageSeals::open)
                .filter(content -> content.text() != null)
                .map(content -> new ReadableMail(content.title(), Objects.requireNonNull(content.text()), null));
    }

    private Optional<Message> message(Channel channel, UUID id) {
        return messages.findById(id).filter(found -> found.channel() == channel);
    }

    static Optional<ReadableMail> readable(Optional<Mail> mail, MailSeals seals, Postman postman) {
        return mail.filter(found -> !postman.hasServer() && found.state() != DeliveryState.SENT)
                .map(seals::open)
                .filter(content -> content.text() != null && content.html() != null)
                .map(content -> new ReadableMail(
                        content.subject(),
                        Objects.requireNonNull(content.text()),
                        Objects.requireNonNull(content.html())));
    }
}
