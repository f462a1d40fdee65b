package app.facet.product.headshots.team.ui;

import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.team.SeatId;
import app.facet.product.headshots.team.Seats;
import app.facet.product.headshots.team.TeamId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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

    static String hrefOf(PortraitId portrait) {
        return "headshots/portraits/" + portrait.value();
    }

    static String hrefOf(SourceId photo) {
        return "headshots/photos/" + photo.value();
    }

    static String join(String invitation) {
        return "headshots/join/" + invitation;
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Anchor back(String address, String words) {
        var link = link(address, words);
        link.addClassName("back-link");
        return link;
    }

    /** What is no id leads nowhere. */
    static UUID id(RouteParameters address, String name) {
        try {
            return UUID.fromString(address.get(name).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
