package app.facet.platform.notifications;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.limits.Limits;
import app.facet.platform.outbound.Outbound;
import app.facet.platform.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which people get push messages. */
@Service
public class Devices {

    static final int MOST = 10;

    private static final String TEST = "notifications.test";

    private final DeviceRepository stored;
    private final DeviceSeals seals;
    private final FormerDevices former;
    private final PushKeys keys;
    private final Messages messages;
    private final Outbound outbound;
    private final Limits limits;
    private final Audit audit;
    private final Clock clock;

    Devices(
            DeviceRepository stored,
            DeviceSeals seals,
            FormerDevices former,
            PushKeys keys,
            Messages messages,
            Outbound outbound,
            Limits limits,
            Audit audit,
            Clock clock) {
        this.stored = stored;
        this.seals = seals;
        this.former = former;
        this.keys = keys;
        this.messages = messages;
        this.outbound = outbound;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a browser needs to know before it says where it can be reached. */
    public String publicKey() {
        return keys.publicKey();
    }

    @Transactional(readOnly = true)
    public List<DeviceSummary> of(AccountId account) {
        return stored.findByAccountIdOrderByCreatedAt(account.value()).stream()
                .map(seals::summary)
                .toList();
    }

    /** The device at that address, if it is one of theirs. */
    @Transactional(readOnly = true)
    public Optional<DeviceSummary> find(AccountId account, String endpoint) {
        return stored.findByEndpointIndexAndAccountId(seals.indexOf(endpoint), account.value())
                .map(seals::summary);
    }

    /**
     * From now on the device gets push messages. It has one owner at a time: whoever signed in there last and wanted it.
     * Of more than ten, the one that was silent for longest makes way.
     */
    @Transactional
    public void turnOn(AccountId account, PushSubscription subscription, String label) {
        if (!subscription.isWellFormed() || !outbound.mayCarryKeys(subscription.endpoint())) {
            throw new SubscriptionRefused();
        }
        var device = Device.of(account, seals.indexOf(subscription.endpoint()), clock.instant());
        former.forget(device.endpointIndex());
        var others = stored.findByAccountIdOrderByCreatedAt(account.value());
        others.stream()
                .sorted(Comparator.comparing(Device::lastSeen).reversed())
                .skip(MOST - 1)
                .forEach(silent -> stored.delete(silent.id(), account.value()));
        seals.seal(device, new DeviceContent(label, subscription));
        stored.save(device);
        audit.record(AuditEntry.of("notifications.device-on", account).with("device", label));
    }

    @Transactional
    public void remove(AccountId account, UUID device) {
        if (stored.delete(device, account.value()) == 0) {
            throw new NotFound();
        }
        audit.record(AuditEntry.of("notifications.device-off", account));
    }

    /** Something to see that it works. */
    @Transactional
    public void test(AccountId account, UUID device, Locale language) {
        var found = stored.findByIdAndAccountId(device, account.value()).orElseThrow(NotFound::new);
        limits.test(account);
        var texts = Texts.of(Texts.closest(language));
        var content = new MessageContent(
                seals.open(found).label(),
                device,
                texts.get("notifications.test.title"),
                texts.get("notifications.test.text"),
                "account/notifications");
        messages.send(account, Channel.PUSH, TEST, content, clock.instant(), Duration.ofMinutes(10));
    }

    /** Where it is reached. */
    @Transactional(readOnly = true)
    Optional<PushSubscription> subscription(AccountId account, UUID device) {
        return stored.findByIdAndAccountId(device, account.value())
                .map(seals::open)
                .map(DeviceContent::subscription);
    }

    @Transactional
    void succeeded(AccountId account, UUID device) {
        stored.findByIdAndAccountId(device, account.value()).ifPresent(found -> found.succeeded(clock.instant()));
    }

    /** Its maker says it is gone. */
    @Transactional
    void gone(AccountId account, UUID device) {
        stored.delete(device, account.value());
    }
}
