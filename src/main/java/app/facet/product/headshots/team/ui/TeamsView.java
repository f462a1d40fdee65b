package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.headshots.team.SeatSummary;
import app.facet.product.headshots.team.Seats;
import app.facet.product.headshots.team.TeamSummary;
import app.facet.product.headshots.team.Teams;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The teams somebody ordered portraits for, and those they are a member of. */
@Route(TeamRoutes.TEAMS)
@PageTitle("headshots.teams.title")
@StyleSheet("headshots.css")
@StyleSheet("headshots-team.css")
@PermitAll
class TeamsView extends Div {

    private static final long serialVersionUID = 1L;

    TeamsView(Teams teams, Seats seats, CurrentAccount account) {
        addClassName("headshots-view");
        var order = HeadshotsRoutes.link(TeamRoutes.ORDER, getTranslation("headshots.teams.order"));
        order.addClassName("team-order-link");
        add(
                HeadshotsRoutes.back("headshots", getTranslation("headshots.back")),
                new PageHeader(
                        getTranslation("headshots.teams.title"), getTranslation("headshots.teams.purpose"), order));
        var ordered = teams.of(account.id());
        var member = seats.of(account.id());
        if (ordered.isEmpty()) {
            add(new EmptyState(
                    "network",
                    getTranslation("headshots.teams.empty.title"),
                    getTranslation("headshots.teams.empty.text")));
        } else {
            add(section("headshots.teams.ordered", ordered(ordered)));
        }
        if (!member.isEmpty()) {
            add(section("headshots.teams.member", member(member)));
        }
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("headshots-section");
        return section;
    }

    private UnorderedList ordered(List<TeamSummary> teams) {
        var list = list();
        teams.forEach(team -> list.add(card(
                TeamRoutes.hrefOf(team.id()),
                team.order().name(),
                getTranslation(
                        "headshots.teams.line",
                        team.handedOver(),
                        team.order().seats(),
                        getTranslation(team.open() ? "headshots.teams.open" : "headshots.teams.closed")))));
        return list;
    }

    private UnorderedList member(List<SeatSummary> seats) {
        var list = list();
        seats.forEach(seat -> list.add(card(
                TeamRoutes.hrefOf(seat.id()),
                seat.team(),
                getTranslation(
                        seat.handedOver() ? "headshots.teams.member-done" : "headshots.teams.member-open",
                        seat.from()))));
        return list;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("team-list");
        return list;
    }

    private static ListItem card(String address, String title, String line) {
        var name = new Span(title);
        name.addClassName("team-name");
        var words = new Span(line);
        words.addClassNames("quiet", "numbers");
        var link = new Anchor(address, name, words);
        link.getElement().setAttribute("router-link", true);
        var card = new ListItem(link);
        card.addClassName("team-card");
        return card;
    }
}
