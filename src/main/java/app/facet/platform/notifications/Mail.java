package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mail in the outbox. To whom it is and what it says is sealed; {@link MailSeals} opens it. */
@Entity
@Table(name = "notifications_mail")
class Mail {

    @Id
    private UUID id;

    private @Nullable UUID accountId;

    private String kind;

    private String language;

    private byte[] sealedContent;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    private Instant createdAt;

    private @Nullable Instant sentAt;

    protected Mail() {}

    static Mail written(MailKind kind, @Nullable AccountId to, Locale language, Instant now) {
        var mail = new Mail();
        mail.id = UUID.randomUUID();
        mail.accountId = to == null ? null : to.value();
        mail.kind = kind.key();
        mail.language = language.toLanguageTag();
        mail.state = MailState.QUEUED;
        mail.createdAt = now;
        return mail;
    }

    void content(byte[] sealed) {
        sealedContent = sealed;
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
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

    MailSummary summary(MailContent content) {
        return new MailSummary(
                id(), kind, language, content.address(), content.subject(), state, attempts, createdAt, sentAt);
    }
}
