package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.SeatId;
import app.facet.product.headshots.team.TeamDetails;
import app.facet.product.headshots.team.TeamFiles;
import app.facet.product.headshots.team.TeamId;
import app.facet.product.headshots.team.TeamUpdates;
import app.facet.product.headshots.team.Teams;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
    private transient @Nullable TeamDetails shown;
    private transient @Nullable TeamDownload download;

    TeamView(Teams teams, Styles styles, TeamFiles files, TeamUpdates updates, CurrentAccount account) {
        this.teams = teams;
        this.styles = styles;
        this.files = files;
        this.updates = updates;
        this.me = account.id();
        addClassName("headshots-view");
        for (Div part : new Div[] {top, results, people}) {
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
        add(TeamRoutes.back(TeamRoutes.TEAMS, getTranslation("headshots.teams.title")), top, results, people);
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
                TeamRoutes.open(TeamRoutes.TEAMS);
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
                invite(team),
                new TeamPeople(team, member -> remove(team, member.seat())),
                cost(team, style),
                end(team));
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

    private Section invite(TeamDetails team) {
        var order = team.summary().order();
        var last = order.lastDay();
        String reminder = last == null
                ? getTranslation("headshots.team.reminder-text", order.name(), team.link())
                : getTranslation(
                        "headshots.team.reminder-text-until", order.name(), team.link(), Days.of(last, getLocale()));
        var about = new Paragraph(getTranslation("headshots.team.invite.about"));
        about.addClassName("quiet");
        var section = section("headshots.team.invite", about);
        section.add(
                CopyField.line(getTranslation("headshots.team.link"), team.link()),
                CopyField.text(getTranslation("headshots.team.reminder"), reminder),
                line(
                        ask("headshots.team.renew", () -> renew(team)),
                        team.closed()
                                ? button("headshots.team.reopen", () -> close(team, false))
                                : ask("headshots.team.close", () -> close(team, true))));
        return section;
    }

    private Section cost(TeamDetails team, Style style) {
        var order = team.summary().order();
        return section("headshots.team-order.cost", new TeamPrice(teams, me).show(style, order.seats(), order.tries()));
    }

    private Section end(TeamDetails team) {
        var about = new Paragraph(getTranslation("headshots.team.delete.about"));
        about.addClassName("quiet");
        return section("headshots.team.delete.title", about, line(ask("headshots.team.delete", () -> delete(team))));
    }

    private Section section(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(content);
        section.addClassName("headshots-section");
        return section;
    }

    private static Div line(Component... buttons) {
        var line = new Div(buttons);
        line.addClassName("team-buttons");
        return line;
    }

    private Button ask(String key, Runnable action) {
        return button(
                key,
                () -> ConfirmDialog.ask(
                        getTranslation(key + ".question"),
                        getTranslation(key + ".consequence"),
                        getTranslation(key),
                        action));
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void keep(TeamDetails team, boolean forGood) {
        teams.keep(me, team.summary().id(), forGood);
        reload();
    }

    private void renew(TeamDetails team) {
        teams.renewLink(me, team.summary().id());
        Toasts.success(getTranslation("headshots.team.renewed"));
        reload();
    }

    private void close(TeamDetails team, boolean closed) {
        teams.close(me, team.summary().id(), closed);
        reload();
    }

    private void remove(TeamDetails team, SeatId seat) {
        teams.remove(me, team.summary().id(), seat);
        reload();
    }

    private void delete(TeamDetails team) {
        teams.delete(me, team.summary().id());
        TeamRoutes.open(TeamRoutes.TEAMS);
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
