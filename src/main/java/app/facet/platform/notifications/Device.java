package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser or installed app somebody wants push messages on. Where it is reached is sealed; {@link DeviceSeals} opens it. */
@Entity
@Table(name = "notifications_device")
class Device {

    @Id
    private UUID id;

    private UUID accountId;

    private byte[] sealedContent;

    private String endpointIndex;

    private Instant createdAt;

    private @Nullable Instant succeededAt;

    protected Device() {}

    static Device of(AccountId account, String endpointIndex, Instant now) {
        var device = new Device();
        device.id = UUID.randomUUID();
        device.accountId = account.value();
        device.endpointIndex = endpointIndex;
        device.createdAt = now;
        return device;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    byte[] sealedContent() {
        return sealedContent;
    }

    void content(byte[] sealed) {
        sealedContent = sealed;
    }

    String endpointIndex() {
        return endpointIndex;
    }

    /** When it was last known to be there. */
    Instant lastSeen() {
        return succeededAt == null ? createdAt : succeededAt;
    }

    void succeeded(Instant now) {
        succeededAt = now;
    }

    DeviceSummary summary(DeviceContent content) {
        return new DeviceSummary(id, content.label(), createdAt, succeededAt);
    }
}
