package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.SeatId;
import app.facet.product.headshots.team.TeamDetails;
import app.facet.product.headshots.team.TeamFiles;
import app.facet.product.headshots.team.TeamId;
import app.facet.product.headshots.team.TeamSizes;
import app.facet.product.headshots.team.TeamUpdates;
import app.facet.product.headshots.team.Teams;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** One team as its owner sees it: the link to send, who is how far, and what was handed over. Keeps itself up to date. */
@Route(TeamRoutes.TEAM)
@StyleSheet("headshots.css")
@StyleSheet("headshots-files.css")
@StyleSheet("headshots-team.css")
@PermitAll
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Teams teams;
    private final transient Styles styles;
    private final transient TeamFiles files;
    private final transient TeamUpdates updates;
    private final transient AccountId me;
    private final Div top = new Div();
    private final Div results = new Div();
    private final Div people = new Div();
    private final Div end = new Div();
    private final SizeSection size;
    private transient @Nullable TeamDetails shown;
    private transient @Nullable TeamDownload download;

    TeamView(
            Teams teams, TeamSizes sizes, Styles styles, TeamFiles files, TeamUpdates updates, CurrentAccount account) {
        this.teams = teams;
        this.styles = styles;
        this.files = files;
        this.updates = updates;
        this.me = account.id();
        size = new SizeSection(teams, sizes, me, this::reload);
        addClassName("headshots-view");
        for (Div part : new Div[] {top, results, people, end}) {
            part.addClassName("headshots-view");
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new TeamId(TeamRoutes.id(event.getRouteParameters(), "team"));
        try {
            download = new TeamDownload(files, me, id);
            show(teams.find(me, id));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
        removeAll();
        add(
                HeadshotsRoutes.back(TeamRoutes.TEAMS, getTranslation("headshots.teams.title")),
                top,
                results,
                people,
                size,
                end);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var end = updates.subscribe(me, () -> ui.access(this::reload));
        addDetachListener(detached -> {
            detached.unregisterListener();
            end.run();
        });
        reload(); // after listening began, so that nothing falls in between
    }

    private void reload() {
        TeamDetails before = shown;
        if (before != null) {
            try {
                show(teams.find(me, before.summary().id()));
            } catch (NotFound deletedMeanwhile) {
                HeadshotsRoutes.open(TeamRoutes.TEAMS);
            }
        }
    }

    private void show(TeamDetails team) {
        shown = team;
        Style style = styles.find(team.summary().order().style());
        top.removeAll();
        top.add(new PageHeader(team.summary().order().name(), purpose(team, style)));
        if (!team.summary().open()) {
            top.add(new Notice(getTranslation(team.closed() ? "headshots.team.is-closed" : "headshots.team.is-over")));
        }
        results.removeAll();
        results.add(new HandedPortraits(team, download, forGood -> keep(team, forGood)));
        people.removeAll();
        people.add(
                new InviteSection(team, actions(team.summary().id())),
                new TeamPeople(team, member -> remove(team, member.seat())));
        size.show(team, style);
        end.removeAll();
        end.add(new TeamSection(
                "headshots.team.delete.title",
                TeamSection.quiet(getTranslation("headshots.team.delete.about")),
                new TeamButtons().asking("headshots.team.delete", () -> delete(team))));
    }

    private String purpose(TeamDetails team, Style style) {
        var order = team.summary().order();
        String line = getTranslation(
                "headshots.team.purpose",
                style.name(getLocale()),
                team.summary().handedOver(),
                order.seats());
        var last = order.lastDay();
        return last == null ? line : line + " " + getTranslation("headshots.team.until", Days.of(last, getLocale()));
    }

    private InviteSection.Actions actions(TeamId team) {
        return new InviteSection.Actions() {
            @Override
            public void renew() {
                teams.renewLink(me, team);
                Toasts.success(getTranslation("headshots.team.renewed"));
                reload();
            }

            @Override
            public void close(boolean closed) {
                teams.close(me, team, closed);
                reload();
            }
        };
    }

    private void keep(TeamDetails team, boolean forGood) {
        teams.keep(me, team.summary().id(), forGood);
        reload();
    }

    private void remove(TeamDetails team, SeatId seat) {
        teams.remove(me, team.summary().id(), seat);
        reload();
    }

    private void delete(TeamDetails team) {
        teams.delete(me, team.summary().id());
        HeadshotsRoutes.open(TeamRoutes.TEAMS);
        Toasts.success(getTranslation("headshots.keep.removed"));
    }

    @Override
    public String getPageTitle() {
        TeamDetails team = shown;
        String name = team == null
                ? getTranslation("headshots.teams.title")
                : team.summary().order().name();
        return name + " · Facet";
    }
}
