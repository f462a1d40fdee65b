package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text message, or a push message to one device. To whom it is and what it says is sealed; {@link MessageSeals} opens it. */
@Entity
@Table(name = "notifications_message")
class Message {

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String kind;

    private byte[] sealedContent;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    private @Nullable String reason;

    private @Nullable String providerId;

    private Instant goodUntil;

    private Instant createdAt;

    /** When it was handed over without hearing what became of it. */
    private @Nullable Instant triedAt;

    private @Nullable Instant sentAt;

    protected Message() {}

    static Message written(AccountId to, Channel channel, String kind, Instant goodUntil, Instant now) {
        var message = new Message();
        message.id = UUID.randomUUID();
        message.accountId = to.value();
        message.channel = channel;
        message.kind = kind;
        message.state = DeliveryState.QUEUED;
        message.goodUntil = goodUntil;
        message.createdAt = now;
        return message;
    }

    void content(byte[] sealed) {
        sealedContent = sealed;
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Channel channel() {
        return channel;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant goodUntil() {
        return goodUntil;
    }

    Optional<String> providerId() {
        return Optional.ofNullable(providerId);
    }

    /** Whether there is still something to hand over. */
    boolean waits() {
        return state == DeliveryState.QUEUED || state == DeliveryState.FAILED;
    }

    /** @return when it was handed over before without hearing what became of it */
    Optional<Instant> tryToSend(Instant now) {
        var unanswered = Optional.ofNullable(triedAt);
        state = DeliveryState.QUEUED;
        reason = null;
        attempts++;
        triedAt = unanswered.orElse(now);
        return unanswered;
    }

    /** It was not taken this time, for certain. */
    void notTaken() {
        triedAt = null;
    }

    void keep() {
        state = DeliveryState.KEPT;
    }

    /** The news that it has arrived may have been quicker. */
    void sent(@Nullable String knownAs, Instant now) {
        providerId = knownAs == null ? providerId : knownAs;
        if (state != DeliveryState.DELIVERED) {
            state = DeliveryState.SENT;
        }
        sentAt = sentAt == null ? now : sentAt;
        triedAt = null;
    }

    void delivered(Instant now) {
        sent(null, now);
        state = DeliveryState.DELIVERED;
    }

    void failed(Failure why) {
        state = DeliveryState.FAILED;
        reason = why.key();
        triedAt = null;
    }

    OutboxItem summary(MessageContent content) {
        return new OutboxItem(
                id,
                channel,
                kind,
                null,
                content.address(),
                content.title(),
                state,
                attempts,
                reason,
                createdAt,
                sentAt);
    }
}
