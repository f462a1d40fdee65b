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
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.SeatRows.State;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A member's side of a team: the invitation, the seat, and the portraits made for it at the owner's cost. */
@Service
public class Seats {

    /** The page of a seat begins with this. */
    public static final String PAGE = "headshots/seats/";

    private final SeatRows rows;
    private final TeamHouse house;
    private final Styles styles;
    private final Shoots shoots;
    private final TransactionTemplate transactions;
    private final TeamUpdates updates;
    private final TeamNotifications notifications;
    private final TeamStatistics statistics;
    private final Clock clock;

    Seats(
            SeatRows rows,
            TeamHouse house,
            Styles styles,
            Shoots shoots,
            TransactionTemplate transactions,
            TeamUpdates updates,
            TeamNotifications notifications,
            TeamStatistics statistics,
            Clock clock) {
        this.rows = rows;
        this.house = house;
        this.styles = styles;
        this.shoots = shoots;
        this.transactions = transactions;
        this.updates = updates;
        this.notifications = notifications;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What whoever has the link gets to know; empty when it leads nowhere. Looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Invitation> invitation(String token) {
        return house.byToken(token).map(this::invitation);
    }

    private Invitation invitation(TeamRows.Row team) {
        return new Invitation(
                team.order(),
                house.nameOf(team.owner()),
                styles.find(team.order().style()),
                team.isOpen(clock.instant()));
    }

    /** The seat somebody has in the team of the link, if they have one. */
    @Transactional(readOnly = true)
    public Optional<SeatId> seat(AccountId member, String token) {
        return house.byToken(token)
                .flatMap(team -> rows.find(team.id(), member))
                .filter(seat -> seat.state() == State.JOINED)
                .map(SeatRows.Row::id);
    }

    /**
     * Takes a seat; whoever has one gets that.
     *
     * @param name by which the owner will know the portrait
     * @throws TeamRefused when there is no name, the invitation is over, or all seats are taken
     */
    @Transactional
    public SeatId join(AccountId member, String token, String name) {
        var id = house.byToken(token).map(TeamRows.Row::id).orElseThrow(() -> new TeamRefused(Reason.INVITATION_OVER));
        var team = house.lock(id); // one after the other: of two who want the last seat, one gets it
        var before = rows.find(id, member);
        if (before.filter(seat -> seat.state() == State.JOINED).isPresent()) {
            return before.get().id();
        }
        String plain = name.strip();
        require(
                team.isOpen(clock.instant())
                        && before.filter(seat -> seat.state() == State.REMOVED).isEmpty(),
                Reason.INVITATION_OVER);
        require(!plain.isEmpty(), Reason.NO_NAME);
        require(house.taken(id) < team.order().seats(), Reason.FULL);
        var seat = take(before, member, id, plain.substring(0, Math.min(plain.length(), TeamOrder.LONGEST_NAME)));
        statistics.joined(member);
        updates.tell(team.owner());
        return seat;
    }

    private SeatId take(Optional<SeatRows.Row> before, AccountId member, TeamId team, String name) {
        if (before.isPresent()) {
            rows.change(before.get(), State.JOINED, name);
            return before.get().id();
        }
        var seat = new SeatRows.Row(new SeatId(UUID.randomUUID()), member, team, name, State.JOINED, clock.instant());
        rows.insert(seat);
        return seat.id();
    }

    private static void require(boolean fine, Reason otherwise) {
        if (!fine) {
            throw new TeamRefused(otherwise);
        }
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
                invitation(team),
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
