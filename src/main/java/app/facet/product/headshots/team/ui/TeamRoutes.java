package app.facet.product.headshots.team.ui;

import app.facet.product.headshots.team.SeatId;
import app.facet.product.headshots.team.Seats;
import app.facet.product.headshots.team.TeamId;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;

/** The addresses of teams. */
final class TeamRoutes {

    static final String TEAMS = "headshots/teams";
    static final String ORDER = "headshots/teams/new";
    static final String TEAM = "headshots/teams/:team";
    static final String JOIN = "headshots/join/:invitation";
    static final String SEAT = "headshots/seats/:seat";

    private TeamRoutes() {}

    static String hrefOf(TeamId team) {
        return TEAMS + "/" + team.value();
    }

    static String hrefOf(SeatId seat) {
        return Seats.PAGE + seat.value();
    }

    static String join(String invitation) {
        return "headshots/join/" + invitation;
    }

    /** What is no id leads nowhere. */
    static UUID id(RouteParameters address, String name) {
        return HeadshotsRoutes.id(address, name).orElseThrow(NotFoundException::new);
    }
}
