package app.facet.product.headshots.team;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The teams somebody ordered and the seats they have. A copy a member handed over goes with the member, because it is
 * their face; a team goes with its owner, because nobody is left to pay for it or look at it.
 */
@Component
class TeamPersonalData implements PersonalData {

    private final TeamRows teams;
    private final SeatRows seats;
    private final HandedRows handed;
    private final TeamHouse house;

    TeamPersonalData(TeamRows teams, SeatRows seats, HandedRows handed, TeamHouse house) {
        this.teams = teams;
        this.seats = seats;
        this.handed = handed;
        this.house = house;
    }

    @Override
    public String section() {
        return "headshots";
    }

    @Override
    public Set<String> tables() {
        return Set.of("headshots_team", "headshots_team_seat", "headshots_team_try", "headshots_team_portrait");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        var ordered = teams.of(account).stream().map(this::told).toList();
        if (!ordered.isEmpty()) {
            archive.json(section(), "teams", ordered);
        }
        var own = seats.of(account).stream().map(this::told).toList();
        if (!own.isEmpty()) {
            archive.json(section(), "team-seats", own);
        }
    }

    private Map<String, Object> told(TeamRows.Row team) {
        var told = new LinkedHashMap<String, Object>();
        told.put("order", team.order());
        told.put("closed", team.closed());
        told.put("createdAt", team.createdAt().toString());
        told.put(
                "handedOver",
                handed.of(team.id()).stream()
                        .map(copy -> Map.of(
                                "name", copy.name(),
                                "picture", copy.media().value().toString(),
                                "handedAt", copy.handedAt().toString()))
                        .toList());
        return told;
    }

    private Map<String, Object> told(SeatRows.Row seat) {
        var told = new LinkedHashMap<String, Object>();
        told.put("team", house.team(seat.team()).order().name());
        told.put("name", seat.name());
        told.put("state", seat.state().name());
        told.put("joinedAt", seat.joinedAt().toString());
        told.put("portraits", seats.tries(seat.id()).size());
        return told;
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        teams.of(account).forEach(team -> house.forget(team.id()));
        seats.of(account).forEach(house::forget);
        house.stopPayingFor(account);
    }
}
