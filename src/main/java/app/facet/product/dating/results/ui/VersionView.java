package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.results.ProfileVersion;
import app.facet.product.dating.results.ProfileVersions;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.VersionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One version: what it looks like, when it was live; or a new one. */
@Route(ResultsRoutes.VERSION)
@RouteAlias(ResultsRoutes.NEW_VERSION)
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class VersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProfileVersions versions;
    private final transient ResultsPlatforms platforms;
    private final transient DatingPhotos photos;
    private final transient Bios bios;
    private final transient AccountId me;
    private final transient Clock clock;
    private transient @Nullable VersionForm form;
    private String title = getTranslation("dating.results.version.new");

    VersionView(
            ProfileVersions versions,
            ResultsPlatforms platforms,
            DatingPhotos photos,
            Bios bios,
            CurrentAccount account,
            Clock clock) {
        this.versions = versions;
        this.platforms = platforms;
        this.photos = photos;
        this.bios = bios;
        this.me = account.id();
        this.clock = clock;
        addClassNames("results", "version-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean fresh = event.getLocation().getPath().equals(ResultsRoutes.NEW_VERSION);
        if (fresh) {
            show(Optional.empty());
            form().begin(event.getLocation().getQueryParameters().getSingleParameter("platform"));
            return;
        }
        try {
            var id = ResultsRoutes.idIn(event.getRouteParameters(), "version").map(VersionId::new);
            show(Optional.of(versions.find(me, id.orElseThrow(NotFoundException::new))));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    private void show(Optional<ProfileVersion> version) {
        removeAll();
        var words = new ResultsWords(getLocale(), platforms.all());
        var pictures = photos.of(me).stream()
                .collect(Collectors.toMap(PhotoSummary::id, photo -> photo, (a, b) -> a, LinkedHashMap::new));
        var saved = new SavedBios(bios.of(me));
        form = new VersionForm(words, platforms.all(), pictures, saved, today());
        version.ifPresent(known -> {
            title = known.name();
            form().show(known);
        });
        var back = new Anchor(ResultsRoutes.VERSIONS, words.get("version.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back-link");
        add(back, new PageHeader(title, purpose(words, version)));
        version.ifPresent(known -> {
            add(periods(words, known));
            saved.line(words, known).ifPresent(this::add);
        });
        add(form(), actions(words, version));
    }

    private static String purpose(ResultsWords words, Optional<ProfileVersion> version) {
        return version.map(known -> words.platform(known.platform())).orElseGet(() -> words.get("version.purpose"));
    }

    private Component periods(ResultsWords words, ProfileVersion version) {
        var list = new UnorderedList();
        list.addClassName("version-periods");
        version.periods().forEach(period -> list.add(new ListItem(words.period(period))));
        boolean live = version.isLiveOn(today());
        var day = new DayField(
                words.get(live ? "version.last-day" : "version.again-from"), today(), today(), words.locale());
        var change = new Button(words.get(live ? "version.end" : "version.go-live"), click -> {
            if (day.getValue() == null || day.isInvalid()) {
                return;
            }
            if (live) {
                versions.end(me, version.id(), day.getValue());
            } else {
                versions.goLive(me, version.id(), day.getValue());
            }
            Toasts.success(words.get("version.saved"));
            show(Optional.of(versions.find(me, version.id())));
        });
        var line = new Div(day, change);
        line.addClassName("version-change");
        var section = new Div(new H2(words.get("version.when")), list, line);
        section.addClassName("version-when");
        return section;
    }

    private Component actions(ResultsWords words, Optional<ProfileVersion> version) {
        var save = new Button(words.get("version.save"), click -> save(words, version));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(save);
        bar.addClassName("log-bar");
        version.ifPresent(known -> {
            var delete = new Button(
                    words.get("version.delete"),
                    click -> ConfirmDialog.ask(
                            words.get("version.delete-question"),
                            words.get("version.delete-consequence"),
                            words.get("version.delete"),
                            () -> remove(words, known)));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            bar.add(delete);
        });
        return bar;
    }

    private void save(ResultsWords words, Optional<ProfileVersion> version) {
        form().draft().ifPresent(draft -> {
            version.ifPresentOrElse(
                    known -> versions.edit(me, known.id(), draft), () -> versions.add(me, draft, form().from(today())));
            Toasts.success(words.get("version.saved"));
            UI.getCurrent().navigate(ResultsRoutes.VERSIONS);
        });
    }

    private void remove(ResultsWords words, ProfileVersion version) {
        versions.remove(me, version.id());
        Toasts.success(words.get("version.deleted"));
        UI.getCurrent().navigate(ResultsRoutes.VERSIONS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ReaderZone.current());
    }

    @Override
    public String getPageTitle() {
        return title + " · Facet";
    }

    // Package-private test seam.
    VersionForm form() {
        return java.util.Objects.requireNonNull(form);
    }
}
