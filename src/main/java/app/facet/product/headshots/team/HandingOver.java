package app.facet.product.headshots.team;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.output.PictureOrigin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaExpiring;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaVault;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.Portraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A member gives the team's owner a portrait: a copy of it, which is the owner's until the member takes it back. */
@Service
public class HandingOver {

    static final String PURPOSE = "headshots.team";

    private final Seats seats;
    private final SeatRows seatRows;
    private final HandedRows rows;
    private final TeamHouse house;
    private final Portraits portraits;
    private final MediaVault media;
    private final TransactionTemplate transactions;
    private final TeamNotifications notifications;
    private final TeamUpdates updates;
    private final TeamStatistics statistics;
    private final Clock clock;

    HandingOver(
            Seats seats,
            SeatRows seatRows,
            HandedRows rows,
            TeamHouse house,
            Portraits portraits,
            MediaVault media,
            TransactionTemplate transactions,
            TeamNotifications notifications,
            TeamUpdates updates,
            TeamStatistics statistics,
            Clock clock) {
        this.seats = seats;
        this.seatRows = seatRows;
        this.rows = rows;
        this.house = house;
        this.portraits = portraits;
        this.media = media;
        this.transactions = transactions;
        this.notifications = notifications;
        this.updates = updates;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What is handed over, by whom and to whom. */
    private record Gift(
            SeatRows.Row seat,
            TeamRows.Row team,
            PortraitId portrait,
            @Nullable Box face,
            PictureOrigin origin) {}

    /** Hands a portrait made for the seat over; one handed over before makes way for it. */
    public void handOver(AccountId member, SeatId id, PortraitId portrait) throws IOException {
        var gift = Objects.requireNonNull(transactions.execute(status -> gift(member, id, portrait)));
        portraits.look(member, portrait, (file, photo) -> {
            // The copy is the owner's, so it is the owner who stores it.
            Acting.as(new Who.Person(gift.team.owner()), () -> {
                store(gift, file);
                return true;
            });
            return true;
        });
        statistics.handedOver(member);
    }

    private Gift gift(AccountId member, SeatId id, PortraitId portrait) {
        var seat = seats.mine(member, id);
        if (seatRows.tries(id).stream().noneMatch(made -> made.portrait().equals(portrait))) {
            throw new NotFound();
        }
        var details = portraits.find(member, portrait);
        return new Gift(seat, house.team(seat.team()), portrait, face(details.reading()), details.origin());
    }

    private static @Nullable Box face(@Nullable PhotoReading reading) {
        return reading == null || reading.faces().isEmpty()
                ? null
                : reading.faces().getFirst().box();
    }

    private void store(Gift gift, Path file) throws IOException {
        try (var picture = Files.newInputStream(file)) {
            media.store(gift.team.owner(), PURPOSE, gift.seat.name() + ".jpg", picture, stored -> take(gift, stored));
        }
    }

    private MediaId take(Gift gift, MediaId stored) {
        var team = gift.team;
        if (!house.isStillIn(gift.seat.id())) {
            throw new NotFound();
        }
        rows.of(gift.seat.id()).ifPresent(before -> {
            rows.delete(before.id());
            media.delete(team.owner(), before.media());
        });
        rows.insert(new HandedRows.Row(
                UUID.randomUUID(),
                team.owner(),
                team.id(),
                gift.seat.id(),
                gift.portrait,
                stored,
                gift.seat.name(),
                gift.face,
                gift.origin,
                clock.instant()));
        notifications.handedOver(team, rows.count(team.id()));
        updates.tell(team.owner());
        return stored;
    }

    @EventListener
    void letGo(MediaExpiring expiring) {
        rows.delete(expiring.id());
    }
}
