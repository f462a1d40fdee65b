package app.facet.product.headshots.team;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.media.MediaVault;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.ShootId;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.team.SeatRows.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the two sides of a team meet: its owner's rows and those of its members. Everything that needs both is here, and
 * nothing else; whoever calls has checked who is asking.
 */
@Component
@ActingAsTheHouse("a team's rows belong to its owner, a seat's to its member; neither may read the other's")
class TeamHouse {

    private final TeamRows teams;
    private final SeatRows seats;
    private final HandedRows handed;
    private final Accounts accounts;
    private final Shoots shoots;
    private final MediaVault media;

    TeamHouse(TeamRows teams, SeatRows seats, HandedRows handed, Accounts accounts, Shoots shoots, MediaVault media) {
        this.teams = teams;
        this.seats = seats;
        this.handed = handed;
        this.accounts = accounts;
        this.shoots = shoots;
        this.media = media;
    }

    @Transactional(readOnly = true)
    Optional<TeamRows.Row> byToken(String token) {
        return teams.byToken(token);
    }

    @Transactional(readOnly = true)
    TeamRows.Row team(TeamId id) {
        return teams.find(id).orElseThrow();
    }

    /** Whoever comes after waits until the running transaction ends. */
    @Transactional
    TeamRows.Row lock(TeamId id) {
        return teams.lock(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    String nameOf(AccountId owner) {
        return accounts.find(owner).displayName();
    }

    @Transactional(readOnly = true)
    int taken(TeamId team) {
        return seats.taken(team);
    }

    @Transactional(readOnly = true)
    int spent(TeamId team) {
        return seats.spent(team);
    }

    /** Places that are taken, and as many tries as one of those who are in has used. */
    @Transactional(readOnly = true)
    TeamSize used(TeamId team) {
        int tries = members(team).stream()
                .map(SeatRows.Row::id)
                .mapToInt(seats::spent)
                .max()
                .orElse(0);
        return new TeamSize(seats.taken(team), tries);
    }

    /** Those who are in it, in the order in which they came. */
    @Transactional(readOnly = true)
    List<SeatRows.Row> members(TeamId team) {
        return seats.of(team).stream()
                .filter(seat -> seat.state() == State.JOINED)
                .toList();
    }

    /** Those of them for whom a portrait was begun. */
    @Transactional(readOnly = true)
    Set<SeatId> begun(TeamId team) {
        return new HashSet<>(seats.begun(team));
    }

    @Transactional(readOnly = true)
    Optional<HandedRows.Row> handed(SeatId seat) {
        return handed.of(seat);
    }

    /** Whether somebody is in the team, and stays so until the running transaction ends. */
    @Transactional
    boolean isStillIn(SeatId seat) {
        return seats.lock(seat).filter(row -> row.state() == State.JOINED).isPresent();
    }

    /** The owner's copy goes, with its file. */
    @Transactional
    boolean takeBack(SeatId seat) {
        var copy = handed.of(seat);
        copy.ifPresent(row -> {
            handed.delete(row.id());
            media.delete(row.owner(), row.media());
        });
        return copy.isPresent();
    }

    /** Ends somebody's part in it; a seat for which nothing was made leaves no trace. */
    @Transactional
    void end(SeatRows.Row seat, State how) {
        seats.lock(seat.id());
        takeBack(seat.id());
        stop(seat);
        if (how == State.LEFT && seats.tries(seat.id()).isEmpty()) {
            seats.delete(seat.id());
        } else {
            seats.change(seat, how, "");
        }
    }

    /** Nothing of the seat stays. */
    @Transactional
    void forget(SeatRows.Row seat) {
        takeBack(seat.id());
        stop(seat);
        seats.delete(seat.id());
    }

    /** Nothing of the team stays; portraits its members have are their own. */
    @Transactional
    void forget(TeamId team) {
        teams.lock(team);
        seats.of(team).forEach(this::forget);
        teams.delete(team);
    }

    /** What members still have of it is theirs alone. */
    @Transactional
    void stopPayingFor(AccountId owner) {
        shoots.endCommissionsOf(owner);
    }

    /** Of a seat of which a member is removed nothing more is made at the owner's cost. */
    private void stop(SeatRows.Row seat) {
        Set<ShootId> own = new HashSet<>();
        seats.tries(seat.id()).forEach(made -> own.add(made.shoot()));
        if (!own.isEmpty()) {
            shoots.of(seat.member()).stream()
                    .filter(shoot -> own.contains(shoot.id()))
                    .flatMap(shoot -> shoot.portraits().stream())
                    .filter(portrait -> portrait.state().isOpen())
                    .map(PortraitSummary::id)
                    .forEach(portrait -> shoots.stop(seat.member(), portrait));
        }
    }
}
