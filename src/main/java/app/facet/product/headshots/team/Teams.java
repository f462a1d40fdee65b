package app.facet.product.headshots.team;

import app.facet.platform.billing.Offer;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaVault;
import app.facet.platform.notifications.PublicAddress;
import app.facet.product.headshots.Keeping;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams as their owner orders and watches them. */
@Service
public class Teams {

    /** How many one person has at a time. */
    public static final int MOST = 20;

    /** Beneath which the page of an invitation is served. */
    public static final String INVITATION = "/headshots/invitation/";

    private final TeamRows rows;
    private final HandedRows handed;
    private final TeamHouse house;
    private final Styles styles;
    private final Shoots shoots;
    private final Keeping keeping;
    private final MediaVault media;
    private final TeamMembers members;
    private final PublicAddress address;
    private final TeamUpdates updates;
    private final TeamStatistics statistics;
    private final Clock clock;

    Teams(
            TeamRows rows,
            HandedRows handed,
            TeamHouse house,
            Styles styles,
            Shoots shoots,
            Keeping keeping,
            MediaVault media,
            TeamMembers members,
            PublicAddress address,
            TeamUpdates updates,
            TeamStatistics statistics,
            Clock clock) {
        this.rows = rows;
        this.handed = handed;
        this.house = house;
        this.styles = styles;
        this.shoots = shoots;
        this.keeping = keeping;
        this.media = media;
        this.members = members;
        this.address = address;
        this.updates = updates;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** What so many portraits in a style would cost their owner now. Each is paid for only when it comes out. */
    @Transactional
    public Offer price(AccountId owner, String style, int portraits) {
        return shoots.commissionOffer(owner, style, portraits);
    }

    /**
     * Orders portraits for a team. Costs nothing until the first is made.
     *
     * @throws TeamRefused when it has no name, its last day is past, or there are {@link #MOST}
     */
    @Transactional
    public TeamId order(AccountId owner, TeamOrder order) {
        var id = new TeamId(UUID.randomUUID());
        var row = new TeamRows.Row(id, owner, order, false, clock.instant());
        require(!order.name().isEmpty(), Reason.NO_NAME);
        require(row.isOpen(clock.instant()), Reason.LAST_DAY_PAST);
        require(rows.of(owner).size() < MOST, Reason.TOO_MANY);
        if (!styles.find(order.style()).active()) {
            throw new NotFound();
        }
        rows.insert(row, Tokens.fresh());
        statistics.ordered(owner, order.seats());
        return id;
    }

    private static void require(boolean fine, Reason otherwise) {
        if (!fine) {
            throw new TeamRefused(otherwise);
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<TeamSummary> of(AccountId owner) {
        return rows.of(owner).stream().map(this::summary).toList();
    }

    private TeamSummary summary(TeamRows.Row row) {
        return new TeamSummary(
                row.id(),
                row.order(),
                row.isOpen(clock.instant()),
                row.createdAt(),
                house.taken(row.id()),
                handed.count(row.id()));
    }

    @Transactional(readOnly = true)
    public TeamDetails find(AccountId owner, TeamId id) {
        var row = mine(owner, id);
        return new TeamDetails(
                summary(row), row.closed(), address.of(INVITATION.substring(1) + rows.token(row)), members.of(row));
    }

    /** Makes a new link; the one before leads nowhere any more. Whoever is in stays in. */
    @Transactional
    public void renewLink(AccountId owner, TeamId id) {
        rows.renew(mine(owner, id), Tokens.fresh());
    }

    /** Closes it, so that nobody joins and nothing more is made, or opens it again. */
    @Transactional
    public void close(AccountId owner, TeamId id, boolean closed) {
        rows.close(mine(owner, id).id(), closed);
    }

    /** Keeps what was handed over beyond its 30 days, or lets it go in time after all. */
    @Transactional
    public void keep(AccountId owner, TeamId id, boolean forGood) {
        var team = mine(owner, id).id();
        if (forGood) {
            keeping.require(owner);
        }
        handed.of(team).forEach(copy -> media.keep(owner, copy.media(), forGood));
    }

    /** Takes somebody's seat away; the link does not let them in again, and their portrait is deleted here. */
    @Transactional
    public void remove(AccountId owner, TeamId id, SeatId seat) {
        var team = house.lock(mine(owner, id).id());
        var found = house.members(team.id()).stream()
                .filter(member -> member.id().equals(seat))
                .findFirst()
                .orElseThrow(NotFound::new);
        house.end(found, SeatRows.State.REMOVED);
        updates.tell(owner);
        updates.tell(found.member());
    }

    /** Ends the team: link, seats and all handed portraits are gone. What members have in their own accounts stays theirs. */
    @Transactional
    public void delete(AccountId owner, TeamId id) {
        var team = mine(owner, id);
        var members = house.members(id);
        house.forget(team.id());
        members.forEach(member -> updates.tell(member.member()));
    }

    private TeamRows.Row mine(AccountId owner, TeamId id) {
        return rows.find(owner, id).orElseThrow(NotFound::new);
    }
}
