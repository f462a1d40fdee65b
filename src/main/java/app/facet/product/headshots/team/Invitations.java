package app.facet.product.headshots.team;

import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.SeatRows.State;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link of a team: what whoever has it gets to know, and taking a seat with it. */
@Service
public class Invitations {

    private final SeatRows rows;
    private final TeamHouse house;
    private final Styles styles;
    private final TeamUpdates updates;
    private final TeamStatistics statistics;
    private final Clock clock;

    Invitations(
            SeatRows rows,
            TeamHouse house,
            Styles styles,
            TeamUpdates updates,
            TeamStatistics statistics,
            Clock clock) {
        this.rows = rows;
        this.house = house;
        this.styles = styles;
        this.updates = updates;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What whoever has the link gets to know; empty when it leads nowhere. Looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Invitation> invitation(String token) {
        return house.byToken(token).map(this::of);
    }

    /** What members get to know of a team. */
    Invitation of(TeamRows.Row team) {
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
}
