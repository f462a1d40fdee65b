package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.Aside;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.SourcePhotos;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.HandingOver;
import app.facet.product.headshots.team.SeatDetails;
import app.facet.product.headshots.team.SeatId;
import app.facet.product.headshots.team.Seats;
import app.facet.product.headshots.team.TeamUpdates;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A member's own page of a team: a photo, the portraits made of it, and handing one of them over. Keeps itself up to date. */
@Route(TeamRoutes.SEAT)
@StyleSheet("headshots.css")
@StyleSheet("headshots-team.css")
@PermitAll
class SeatView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Seats seats;
    private final transient HandingOver handing;
    private final transient Styles styles;
    private final transient SourcePhotos photos;
    private final transient Work work;
    private final transient WorkUpdates workUpdates;
    private final transient TeamUpdates updates;
    private final transient AccountId me;
    private final Div top = new Div();
    private final Div tries = new Div();
    private final Div end = new Div();
    private final Div news = new Div();
    private transient @Nullable SeatDetails shown;
    private transient @Nullable SeatPhotos photo;

    SeatView(
            Seats seats,
            HandingOver handing,
            Styles styles,
            SourcePhotos photos,
            Work work,
            WorkUpdates workUpdates,
            TeamUpdates updates,
            CurrentAccount account) {
        this.seats = seats;
        this.handing = handing;
        this.styles = styles;
        this.photos = photos;
        this.work = work;
        this.workUpdates = workUpdates;
        this.updates = updates;
        this.me = account.id();
        addClassName("headshots-view");
        for (Div part : new Div[] {top, tries, end}) {
            part.addClassName("headshots-view");
        }
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new SeatId(TeamRoutes.id(event.getRouteParameters(), "seat"));
        removeAll();
        try {
            photo = new SeatPhotos(photos, me, chosen -> begin(id, chosen));
            show(seats.find(me, id));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
        add(
                HeadshotsRoutes.back(TeamRoutes.TEAMS, getTranslation("headshots.teams.title")),
                top,
                tries,
                photo,
                end,
                news);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var working = workUpdates.subscribe(me, status -> ui.access(() -> follow(status)));
        var changing = updates.subscribe(me, () -> ui.access(this::reload));
        addDetachListener(detached -> {
            detached.unregisterListener();
            working.end();
            changing.run();
        });
        reload(); // after listening began, so that nothing falls in between
    }

    private void follow(WorkStatus status) {
        if (status.state().isFinal()) {
            reload();
            news.setText(getTranslation("headshots.seat.news"));
        }
    }

    private void reload() {
        SeatDetails before = shown;
        if (before != null) {
            try {
                show(seats.find(me, before.id()));
            } catch (NotFound noLongerIn) {
                HeadshotsRoutes.open(TeamRoutes.TEAMS);
                Toasts.error(getTranslation("headshots.seat.gone"));
            }
        }
    }

    private void show(SeatDetails seat) {
        shown = seat;
        var invitation = seat.invitation();
        top.removeAll();
        top.add(new PageHeader(
                invitation.order().name(), getTranslation("headshots.seat.purpose", invitation.from(), seat.name())));
        if (!invitation.open()) {
            top.add(new Notice(getTranslation("headshots.seat.closed", invitation.from())));
        }
        if (seat.tries().isEmpty()) {
            top.add(new InvitationFacts(invitation, styles));
        }
        if (hasWhatIsGoneHere(seat)) {
            top.add(TakeBack.row(
                    seat, "headshots.seat.has-one", "headshots.seat.take-back.gone-here", () -> takeBack(seat)));
        }
        tries.removeAll();
        if (!seat.tries().isEmpty()) {
            var actions = new SeatTries.Actions(made -> handOver(seat, made), () -> takeBack(seat));
            tries.add(new SeatTries(seat, me, work, workUpdates, actions));
        }
        if (photo != null) {
            photo.setVisible(invitation.open() && seat.triesLeft() > 0);
            photo.show(seat);
        }
        end.removeAll();
        end.add(new TeamSection(
                "headshots.seat.leave.title",
                TeamSection.quiet(getTranslation("headshots.seat.leave.about")),
                new TeamButtons().asking("headshots.seat.leave", () -> leave(seat), invitation.from())));
    }

    /** The member's own portrait was deleted, by itself or not; the copy was not. */
    private static boolean hasWhatIsGoneHere(SeatDetails seat) {
        var handed = seat.handedOver();
        return handed != null
                && seat.tries().stream().noneMatch(made -> made.id().equals(handed));
    }

    private void begin(SeatId id, SourceId chosen) {
        try {
            seats.begin(me, id, chosen);
        } finally {
            reload();
        }
    }

    private void handOver(SeatDetails seat, PortraitId portrait) {
        Aside.run(me, () -> copied(seat, portrait), done -> handedOver(seat), this::reload);
    }

    private boolean copied(SeatDetails seat, PortraitId portrait) {
        try {
            handing.handOver(me, seat.id(), portrait);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handedOver(SeatDetails seat) {
        Toasts.success(getTranslation("headshots.seat.handed", seat.invitation().from()));
    }

    private void takeBack(SeatDetails seat) {
        seats.takeBack(me, seat.id());
        Toasts.success(
                getTranslation("headshots.seat.taken-back", seat.invitation().from()));
        reload();
    }

    private void leave(SeatDetails seat) {
        seats.leave(me, seat.id());
        HeadshotsRoutes.open(TeamRoutes.TEAMS);
        Toasts.success(getTranslation("headshots.seat.left"));
    }

    @Override
    public String getPageTitle() {
        SeatDetails seat = shown;
        String name = seat == null
                ? getTranslation("headshots.teams.title")
                : seat.invitation().order().name();
        return name + " · Facet";
    }

    // Package-private test seam.
    @Nullable
    SeatPhotos photos() {
        return photo;
    }
}
