package app.facet.product.headshots.team;

import app.facet.platform.billing.NotEnoughCredits;
import app.facet.platform.billing.NotInPlan;
import app.facet.platform.billing.TooManyForNow;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.NotFound;
import app.facet.product.headshots.Commission;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.team.SeatRows.State;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A member's side of a team: the seat, and the portraits made for it at the owner's cost. */
@Service
public class Seats {

    /** The page of a seat begins with this. */
    public static final String PAGE = "headshots/seats/";

    private final SeatRows rows;
    private final TeamHouse house;
    private final Invitations invitations;
    private final Shoots shoots;
    private final TransactionTemplate transactions;
    private final TeamUpdates updates;
    private final TeamNotifications notifications;
    private final Clock clock;

    Seats(
            SeatRows rows,
            TeamHouse house,
            Invitations invitations,
            Shoots shoots,
            TransactionTemplate transactions,
            TeamUpdates updates,
            TeamNotifications notifications,
            Clock clock) {
        this.rows = rows;
        this.house = house;
        this.invitations = invitations;
        this.shoots = shoots;
        this.transactions = transactions;
        this.updates = updates;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The teams somebody is a member of, the newest first. */
    @Transactional(readOnly = true)
    public List<SeatSummary> of(AccountId member) {
        return rows.of(member).stream()
                .filter(seat -> seat.state() == State.JOINED)
                .map(seat -> {
                    var team = house.team(seat.team());
                    return new SeatSummary(
                            seat.id(),
                            team.order().name(),
                            house.nameOf(team.owner()),
                            house.handed(seat.id()).isPresent());
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public SeatDetails find(AccountId member, SeatId id) {
        var seat = mine(member, id);
        var team = house.team(seat.team());
        return new SeatDetails(
                id,
                invitations.of(team),
                seat.name(),
                tries(seat),
                left(team, seat),
                house.handed(id).map(HandedRows.Row::portrait).orElse(null));
    }

    private List<PortraitSummary> tries(SeatRows.Row seat) {
        var own = rows.tries(seat.id()).stream().map(SeatRows.Try::shoot).collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : shoots.of(seat.member()).stream()
                        .filter(shoot -> own.contains(shoot.id()))
                        .flatMap(shoot -> shoot.portraits().stream())
                        .toList();
    }

    /** Also of the whole team, so that people who come and go never cost the owner more than was said. */
    private int left(TeamRows.Row team, SeatRows.Row seat) {
        int own = team.order().tries() - rows.spent(seat.id());
        return Math.max(0, Math.min(own, team.order().size().portraits() - house.spent(team.id())));
    }

    /**
     * Has a portrait made in the team's look, paid for by its owner when it comes out.
     *
     * @throws TeamRefused when the team is closed, no tries are left, or its owner cannot pay at this moment
     * @throws app.facet.product.headshots.SourceNotReady while the photo is not measured
     */
    public PortraitId begin(AccountId member, SeatId id, SourceId photo) {
        var seat = Objects.requireNonNull(transactions.execute(status -> mine(member, id)));
        try {
            return Objects.requireNonNull(transactions.execute(status -> begin(seat, photo)));
        } catch (NotEnoughCredits | NotInPlan | TooManyForNow unpaid) {
            tellOwner(seat.team());
            throw new TeamRefused(Reason.POSTPONED);
        }
    }

    private PortraitId begin(SeatRows.Row seat, SourceId photo) {
        var team = house.lock(seat.team());
        require(team.isOpen(clock.instant()), Reason.INVITATION_OVER);
        require(left(team, seat) > 0, Reason.NO_TRIES);
        var look = team.order();
        var order = new ShootOrder(photo, List.of(look.style()), look.framing(), look.warmth(), look.smoothing());
        var commission = new Commission(team.owner(), PAGE + seat.id().value());
        var begun = shoots.start(seat.member(), order, commission);
        var portrait = begun.portraits().getFirst();
        rows.insert(seat, new SeatRows.Try(portrait, begun.shoot()), clock.instant());
        updates.tell(team.owner());
        return portrait;
    }

    private static void require(boolean fine, Reason otherwise) {
        if (!fine) {
            throw new TeamRefused(otherwise);
        }
    }

    private void tellOwner(TeamId id) {
        var team = Objects.requireNonNull(transactions.execute(status -> house.team(id)));
        Acting.run(
                new Who.Person(team.owner()),
                () -> transactions.executeWithoutResult(status -> notifications.shortOfCredits(team)));
    }

    /** Deletes the owner's copy, with its file. */
    @Transactional
    public void takeBack(AccountId member, SeatId id) {
        var seat = mine(member, id);
        if (house.takeBack(id)) {
            updates.tell(house.team(seat.team()).owner());
        }
    }

    /** Leaves the team; the owner's copy is deleted, portraits in the member's own account stay. */
    @Transactional
    public void leave(AccountId member, SeatId id) {
        var seat = mine(member, id);
        var owner = house.team(seat.team()).owner();
        house.end(seat, State.LEFT);
        updates.tell(owner);
    }

    /** Somebody who is in. */
    SeatRows.Row mine(AccountId member, SeatId id) {
        return rows.find(id)
                .filter(seat -> seat.member().equals(member) && seat.state() == State.JOINED)
                .orElseThrow(NotFound::new);
    }
}
