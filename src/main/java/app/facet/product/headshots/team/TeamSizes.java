package app.facet.product.headshots.team;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.headshots.team.TeamRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a team that runs already larger, or smaller down to what is in use. No credits move: a portrait is paid for when
 * it comes out, and what changes is how many may come out at most.
 */
@Service
public class TeamSizes {

    private final TeamRows rows;
    private final TeamHouse house;
    private final TeamUpdates updates;

    TeamSizes(TeamRows rows, TeamHouse house, TeamUpdates updates) {
        this.rows = rows;
        this.house = house;
        this.updates = updates;
    }

    /** What is in use: places that are taken, and as many tries as somebody has used. Less is not possible. */
    @Transactional(readOnly = true)
    public TeamSize used(AccountId owner, TeamId id) {
        return house.used(mine(owner, id));
    }

    /**
     * Changes both at once. The same change asked for twice happens once.
     *
     * @param from what its owner saw when they decided, so that two changes never add up by accident
     * @throws TeamRefused when it was changed meanwhile, or more is in use
     */
    @Transactional
    public void change(AccountId owner, TeamId id, TeamSize from, TeamSize to) {
        var team = house.lock(mine(owner, id)); // whoever joins or has a portrait made meanwhile waits
        var now = team.order().size();
        if (now.equals(to)) {
            return;
        }
        require(now.equals(from), Reason.CHANGED_MEANWHILE);
        require(to.holds(house.used(id)) && to.portraits() >= house.spent(id), Reason.IN_USE);
        rows.resize(id, to);
        updates.tell(owner);
        house.members(id).forEach(seat -> updates.tell(seat.member()));
    }

    private static void require(boolean fine, Reason otherwise) {
        if (!fine) {
            throw new TeamRefused(otherwise);
        }
    }

    private TeamId mine(AccountId owner, TeamId id) {
        return rows.find(owner, id).orElseThrow(NotFound::new).id();
    }
}
