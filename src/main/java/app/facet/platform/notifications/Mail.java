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
    private DeliveryState state;

    private int attempts;

    private boolean refused;

    private Instant createdAt;

    private @Nullable Instant sentAt;

    protected Mail() {}

    static Mail written(MailKind kind, @Nullable AccountId to, Locale language, Instant now) {
        var mail = new Mail();
        mail.id = UUID.randomUUID();
        mail.accountId = to == null ? null : to.value();
        mail.kind = kind.key();
        mail.language = language.toLanguageTag();
        mail.state = DeliveryState.QUEUED;
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
        if (state == DeliveryState.SENT || state == DeliveryState.KEPT) {
            return false;
        }
        state = DeliveryState.QUEUED;
        attempts++;
        return true;
    }

    void keep() {
        state = DeliveryState.KEPT;
    }

    void sent(Instant now) {
        state = DeliveryState.SENT;
        refused = false;
        sentAt = now;
    }

    void failed() {
        state = DeliveryState.FAILED;
    }

    /** There is no such mailbox. */
    void refused() {
        failed();
        refused = true;
    }

    MailId id() {
        return new MailId(id);
    }

    DeliveryState state() {
        return state;
    }

    OutboxItem summary(MailContent content) {
        return new OutboxItem(
                id,
                Channel.MAIL,
                kind,
                language,
                content.address(),
                content.subject(),
                state,
                attempts,
                refused ? Failure.NO_SUCH_MAILBOX.key() : null,
                createdAt,
                sentAt);
    }
}
