package app.facet.product.headshots.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.Intake;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Refusals;
import app.facet.platform.ui.UploadZone;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Portraits;
import app.facet.product.headshots.ShootSummary;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.SourcePhotos;
import app.facet.product.headshots.SourceSummary;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.Styles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where portraits begin: add a photo, go on with one, look at what was made. */
@Route(HeadshotsRoutes.START)
@PageTitle("headshots.start.title")
@Menu(order = 20, title = "headshots.start.menu", icon = "portrait")
@StyleSheet("headshots.css")
@PermitAll
class HeadshotsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 20 << 20;
    private static final int IN_PREVIEW = 4;

    private final transient SourcePhotos photos;
    private final transient Shoots shoots;
    private final transient Portraits portraits;
    private final transient Styles styles;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private final UploadZone upload;
    private final Refusals refusals = new Refusals();
    private final Div content = new Div();

    HeadshotsView(
            SourcePhotos photos,
            Shoots shoots,
            Portraits portraits,
            Styles styles,
            WorkUpdates updates,
            CurrentAccount account) {
        this.photos = photos;
        this.shoots = shoots;
        this.portraits = portraits;
        this.styles = styles;
        this.updates = updates;
        this.me = account.id();
        upload = new UploadZone(
                        new Intake<>(
                                (name, file) -> photos.add(me, name, file),
                                added -> HeadshotsRoutes.open(HeadshotsRoutes.hrefOf(added)),
                                refusals::add),
                        getTranslation("headshots.start.add"),
                        getTranslation("headshots.start.limits"))
                .withPortraitCamera()
                .accept("image/jpeg", "image/png", "image/webp")
                .limit(1, LARGEST_FILE);
        upload.upload().addAllFinishedListener(finished -> upload.clear());
        addClassName("headshots-view");
        content.addClassName("headshots-view");
        add(
                new PageHeader(getTranslation("headshots.start.title"), getTranslation("headshots.start.purpose")),
                upload,
                refusals,
                content,
                HeadshotsRoutes.back("headshots/teams", getTranslation("headshots.start.team")));
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
        if (status.state().isFinal()) {
            reload();
        }
    }

    private void reload() {
        content.removeAll();
        var mine = photos.of(me);
        var made = shoots.of(me);
        var favourites =
                portraits.of(me).stream().filter(PortraitSummary::favourite).toList();
        if (mine.isEmpty() && made.isEmpty()) {
            content.add(empty());
        }
        if (!mine.isEmpty()) {
            content.add(section("headshots.start.photos", sources(mine)));
        }
        if (!favourites.isEmpty()) {
            content.add(section("headshots.start.favourites", liked(favourites)));
        }
        if (!made.isEmpty()) {
            content.add(section("headshots.start.shoots", runs(made)));
        }
        upload.setVisible(mine.size() < SourcePhotos.MOST);
    }

    private EmptyState empty() {
        var pictures =
                styles.gallery().stream().limit(IN_PREVIEW).map(this::picture).toArray(Component[]::new);
        return new EmptyState(
                        "portrait",
                        getTranslation("headshots.start.empty.title"),
                        getTranslation("headshots.start.empty.text"))
                .withPreview(pictures);
    }

    private Component picture(Style style) {
        var image = new Image(styles.preview(style), "");
        image.addClassName("style-preview");
        return image;
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("headshots-section");
        return section;
    }

    private static UnorderedList sources(List<SourceSummary> mine) {
        return list(mine.stream().map(SourceCard::new).toArray(Component[]::new));
    }

    private static UnorderedList liked(List<PortraitSummary> favourites) {
        return list(favourites.stream().map(PortraitTile::new).toArray(Component[]::new));
    }

    private static UnorderedList runs(List<ShootSummary> made) {
        var list = new UnorderedList();
        made.forEach(shoot -> list.add(new ShootCard(shoot)));
        list.addClassName("shoot-list");
        return list;
    }

    private static UnorderedList list(Component... entries) {
        var list = new UnorderedList();
        list.add(entries);
        list.addClassName("portrait-list");
        return list;
    }

    // Package-private test seam.
    Refusals refusals() {
        return refusals;
    }
}
