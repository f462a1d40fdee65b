package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.Courier.Notified;
import app.facet.platform.notifications.spi.AddressBook;
import app.facet.platform.notifications.spi.Addressee;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what concerns them, at the bell and by the channels they chose. */
@Service
public class Notifications {

    private final NotificationRepository stored;
    private final NotificationSeals seals;
    private final NotificationSettings settings;
    private final AddressBook addresses;
    private final List<Courier> couriers;
    private final Digests digests;
    private final NotificationUpdates updates;
    private final Clock clock;

    Notifications(
            NotificationRepository stored,
            NotificationSeals seals,
            NotificationSettings settings,
            AddressBook addresses,
            List<Courier> couriers,
            Digests digests,
            NotificationUpdates updates,
            Clock clock) {
        this.stored = stored;
        this.seals = seals;
        this.settings = settings;
        this.addresses = addresses;
        this.couriers = List.copyOf(couriers);
        this.digests = digests;
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * Tells somebody something, as part of the running transaction: rolled back, it was never told.
     *
     * @param path of the page it leads to
     * @param values for {0}, {1} in the texts of the kind
     */
    @Transactional
    public NotificationId tell(AccountId account, NotificationKind kind, String path, String... values) {
        var notification = Notification.of(account, kind, clock.instant());
        seals.seal(notification, new NotificationContent(List.of(values), path));
        var channels = settings.channels(account, kind);
        if (!channels.contains(Channel.APP)) {
            notification.read(clock.instant());
        }
        addresses.find(account).ifPresent(to -> send(notification, kind, channels, to));
        stored.save(notification);
        updates.tell(account);
        return notification.id();
    }

    private void send(Notification notification, NotificationKind kind, Set<Channel> channels, Addressee to) {
        var rhythm = settings.rhythm(notification.account());
        boolean gathered = kind.urgency() == Urgency.ANY_TIME && rhythm.digest() != Digest.NEVER;
        if (gathered && channels.contains(Channel.MAIL)) {
            notification.waitForDigest();
            digests.expect(
                    notification.account(), rhythm.nextDigest(clock.instant().atZone(to.zone())));
        }
        Instant may = kind.urgency() == Urgency.NOW
                ? clock.instant()
                : rhythm.mayRing(clock.instant().atZone(to.zone())).toInstant();
        var who = new Notified(notification.account(), to);
        couriers.stream()
                .filter(courier -> channels.contains(courier.channel()))
                .filter(courier -> !gathered || courier.channel() != Channel.MAIL)
                .forEach(courier -> courier.bring(seals.summary(notification), who, may));
    }

    /** How many somebody has not seen. */
    @Transactional(readOnly = true)
    public long unread(AccountId account) {
        return stored.countByAccountIdAndReadAtIsNull(account.value());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NotificationSummary> find(AccountId account, Pageable page) {
        return stored.findByAccountIdOrderByCreatedAtDesc(account.value(), page).stream()
                .map(seals::summary)
                .toList();
    }

    /** Somebody has seen it. */
    @Transactional
    public void read(AccountId account, NotificationId id) {
        stored.findByIdAndAccountId(id.value(), account.value())
                .orElseThrow(NotFound::new)
                .read(clock.instant());
        updates.tell(account);
    }

    /** Somebody has seen all of them. */
    @Transactional
    public void readAll(AccountId account) {
        stored.markAllRead(account.value(), clock.instant());
        updates.tell(account);
    }
}
