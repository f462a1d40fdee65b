package app.facet.product.headshots.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.BeforeAfter;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.FullSize;
import app.facet.product.headshots.Keeping;
import app.facet.product.headshots.PortraitDetails;
import app.facet.product.headshots.PortraitFiles;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Portraits;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.SourcePhotos;
import app.facet.product.headshots.SourceSummary;
import app.facet.product.headshots.StyleEngines;
import app.facet.product.headshots.Styles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One portrait, large, over the photo it was made of, and what was measured on it. */
@Route(HeadshotsRoutes.PORTRAIT)
@StyleSheet("headshots.css")
@StyleSheet("headshots-files.css")
@PermitAll
class PortraitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Portraits portraits;
    private final transient PortraitFiles files;
    private final transient SourcePhotos photos;
    private final transient Keeping keeping;
    private final transient FullSize fullSize;
    private final transient StyleGallery.Studio studio;
    private final transient Clock clock;
    private final transient AccountId me;
    private transient @Nullable PortraitDetails shown;

    PortraitView(
            Portraits portraits,
            PortraitFiles files,
            SourcePhotos photos,
            Keeping keeping,
            FullSize fullSize,
            Styles styles,
            Shoots shoots,
            StyleEngines engines,
            PhotoConsent consent,
            Clock clock,
            CurrentAccount account) {
        this.portraits = portraits;
        this.files = files;
        this.photos = photos;
        this.keeping = keeping;
        this.fullSize = fullSize;
        this.clock = clock;
        this.me = account.id();
        studio = new StyleGallery.Studio(styles, shoots, new EngineNote.Models(engines, consent, me), me);
        addClassName("headshots-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PortraitId id = HeadshotsRoutes.id(event.getRouteParameters(), "portrait")
                .map(PortraitId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(portraits.open(me, id));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    private void show(PortraitDetails details) {
        shown = details;
        removeAll();
        var portrait = details.summary();
        var columns = new Div(picture(details), new PortraitFacts(details));
        columns.addClassName("portrait-columns");
        add(
                HeadshotsRoutes.back(
                        HeadshotsRoutes.hrefOf(portrait.shoot()), getTranslation("headshots.portrait.back")),
                new PageHeader(
                        portrait.style().name(getLocale()),
                        portrait.style().words(getLocale()).about(),
                        keepLine(details)),
                columns,
                portrait.gift() ? fullSize(portrait) : new DownloadSection(files, me, portrait.id()),
                new AgainSection(details, usable(), studio));
    }

    private List<SourceSummary> usable() {
        return photos.of(me).stream().filter(SourceSummary::isUsable).toList();
    }

    private Component fullSize(PortraitSummary portrait) {
        PortraitId id = portrait.id();
        return new FullSizeSection(
                fullSize, me, id, Objects.requireNonNull(portrait.screen()), () -> show(portraits.find(me, id)));
    }

    private Component picture(PortraitDetails details) {
        var portrait = details.summary();
        String screen = Objects.requireNonNull(portrait.screen());
        String description =
                getTranslation("headshots.portrait.picture", portrait.style().name(getLocale()));
        var before = details.before();
        Component picture =
                before == null ? new Image(screen, description) : new BeforeAfter(before, screen, description);
        var favourite =
                new FavouriteButton(portrait.favourite(), wanted -> portraits.favour(me, portrait.id(), wanted));
        var frame = new Div(picture, favourite);
        frame.addClassName("portrait-picture");
        return frame;
    }

    private Component keepLine(PortraitDetails details) {
        PortraitId id = details.summary().id();
        return new KeepLine(
                details.expiresAt(),
                clock.instant(),
                new KeepLine.Actions(
                        "portrait", keeping.isIncluded(me), forGood -> keep(id, forGood), () -> remove(details)));
    }

    private void keep(PortraitId id, boolean forGood) {
        portraits.keep(me, id, forGood);
        show(portraits.find(me, id));
    }

    private void remove(PortraitDetails details) {
        portraits.remove(me, details.summary().id());
        HeadshotsRoutes.open(HeadshotsRoutes.START);
        Toasts.success(getTranslation("headshots.keep.removed"));
    }

    @Override
    public String getPageTitle() {
        PortraitDetails details = shown;
        String name = details == null
                ? getTranslation("headshots.portrait.title")
                : details.summary().style().name(getLocale());
        return name + " · Facet";
    }
}
