package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something somebody was told. What exactly is sealed; {@link NotificationSeals} opens it. */
@Entity
@Table(name = "notifications_notification")
class Notification {

    @Id
    private UUID id;

    private UUID accountId;

    private String kind;

    private byte[] sealedContent;

    private boolean waitsForDigest;

    private Instant createdAt;

    private @Nullable Instant readAt;

    protected Notification() {}

    static Notification of(AccountId account, NotificationKind kind, Instant now) {
        var notification = new Notification();
        notification.id = UUID.randomUUID();
        notification.accountId = account.value();
        notification.kind = kind.key();
        notification.createdAt = now;
        return notification;
    }

    NotificationId id() {
        return new NotificationId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String kind() {
        return kind;
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    void content(byte[] sealed) {
        sealedContent = sealed;
    }

    void waitForDigest() {
        waitsForDigest = true;
    }

    /** Goes into a digest. False when it did not wait for one any more. */
    boolean joinDigest() {
        boolean waited = waitsForDigest;
        waitsForDigest = false;
        return waited;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NotificationSummary summary(NotificationContent content) {
        return new NotificationSummary(id(), kind, content.values(), content.path(), createdAt, readAt);
    }
}
