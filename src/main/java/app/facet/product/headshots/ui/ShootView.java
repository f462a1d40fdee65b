package app.facet.product.headshots.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.headshots.PortraitState;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Portraits;
import app.facet.product.headshots.ShootDetails;
import app.facet.product.headshots.ShootId;
import app.facet.product.headshots.Shoots;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** One shoot: how far each portrait is, then what came out. */
@Route(HeadshotsRoutes.SHOOT)
@PageTitle("headshots.shoot.title")
@StyleSheet("headshots.css")
@PermitAll
class ShootView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Shoots shoots;
    private final transient PortraitCard.Darkroom darkroom;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private final Div news = new Div();
    private transient @Nullable ShootDetails shown;

    ShootView(Shoots shoots, Portraits portraits, Work work, WorkUpdates updates, CurrentAccount account) {
        this.shoots = shoots;
        this.updates = updates;
        this.me = account.id();
        darkroom = new PortraitCard.Darkroom(shoots, portraits, work, updates, me, this::reload);
        addClassName("headshots-view");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ShootId id = HeadshotsRoutes.id(event.getRouteParameters(), "shoot")
                .map(ShootId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(shoots.find(me, id));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> ui.access(() -> follow(status)));
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
        reload(); // after listening began, so that nothing falls in between
    }

    private void follow(WorkStatus status) {
        ShootDetails before = shown;
        if (before == null || !status.state().isFinal()) {
            return;
        }
        before.summary().portraits().stream()
                .filter(portrait -> status.subject().equals(Shoots.reference(portrait.id())))
                .findFirst()
                .ifPresent(portrait -> {
                    reload();
                    news.setText(getTranslation(
                            "headshots.shoot.news", portrait.style().name(getLocale())));
                });
    }

    private void reload() {
        ShootDetails before = shown;
        if (before != null) {
            try {
                show(shoots.find(me, before.summary().id()));
            } catch (NotFound deletedMeanwhile) {
                HeadshotsRoutes.open(HeadshotsRoutes.START);
            }
        }
    }

    private void show(ShootDetails details) {
        shown = details;
        removeAll();
        var list = new UnorderedList();
        list.addClassName("result-list");
        details.summary().portraits().forEach(portrait -> list.add(new PortraitCard(portrait, darkroom)));
        add(
                HeadshotsRoutes.back(HeadshotsRoutes.START, getTranslation("headshots.back")),
                new PageHeader(getTranslation("headshots.shoot.title"), purpose(details), remove(details)),
                list,
                wayOn(details),
                news);
    }

    private String purpose(ShootDetails details) {
        var shoot = details.summary();
        if (shoot.isOpen()) {
            return getTranslation("headshots.shoot.waiting");
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(shoot.createdAt());
        return getTranslation("headshots.shoot.line", getTranslation("headshots.shoot.made", shoot.made()), day);
    }

    private Component remove(ShootDetails details) {
        var remove = new Button(
                getTranslation("headshots.shoot.remove"),
                new Glyph("trash"),
                click -> ConfirmDialog.ask(
                        getTranslation("headshots.keep.remove-shoot.question"),
                        getTranslation("headshots.keep.remove-shoot.consequence"),
                        getTranslation("headshots.keep.remove"),
                        () -> remove(details.summary().id())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void remove(ShootId id) {
        shoots.remove(me, id);
        HeadshotsRoutes.open(HeadshotsRoutes.START);
        Toasts.success(getTranslation("headshots.keep.removed"));
    }

    private Component wayOn(ShootDetails details) {
        var line = new Div();
        line.addClassName("way-on");
        var made = details.summary().portraits().stream()
                .filter(portrait -> portrait.state() == PortraitState.DONE)
                .map(PortraitSummary::id)
                .toList();
        if (made.size() > 1) {
            line.add(HeadshotsRoutes.link(HeadshotsRoutes.compare(made), getTranslation("headshots.shoot.compare")));
        }
        var source = details.order().source();
        if (source != null) {
            line.add(HeadshotsRoutes.link(HeadshotsRoutes.hrefOf(source), getTranslation("headshots.shoot.more")));
        } else {
            line.add(new Paragraph(getTranslation("headshots.shoot.source-gone")));
        }
        return line;
    }
}
