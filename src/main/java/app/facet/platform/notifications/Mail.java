package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail in the outbox. */
@Entity
@Table(name = "notifications_mail")
class Mail {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the repository asks by it
    private @Nullable UUID accountId;

    private String kind;

    private String language;

    private String address;

    private String subject;

    private @Nullable String text;

    private @Nullable String html;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    private Instant createdAt;

    private @Nullable Instant sentAt;

    protected Mail() {}

    static Mail written(MailKind kind, @Nullable AccountId to, Locale language, MailContent content, Instant now) {
        var mail = new Mail();
        mail.id = UUID.randomUUID();
        mail.accountId = to == null ? null : to.value();
        mail.kind = kind.key();
        mail.language = language.toLanguageTag();
        mail.content(content);
        mail.state = MailState.QUEUED;
        mail.createdAt = now;
        return mail;
    }

    private void content(MailContent content) {
        address = content.address();
        subject = content.subject();
        text = content.text();
        html = content.html();
    }

    MailContent content() {
        return new MailContent(address, subject, text, html);
    }

    /** Somebody is about to post it. False when there is nothing left to post. */
    boolean tryToSend() {
        if (state == MailState.SENT || state == MailState.KEPT) {
            return false;
        }
        state = MailState.QUEUED;
        attempts++;
        return true;
    }

    void keep() {
        state = MailState.KEPT;
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        content(content().withoutWords());
    }

    void failed() {
        state = MailState.FAILED;
    }

    MailId id() {
        return new MailId(id);
    }

    MailState state() {
        return state;
    }

    MailSummary summary() {
        return new MailSummary(id(), kind, language, address, subject, state, attempts, createdAt, sentAt);
    }
}
