package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.results.ProfileVersion;
import app.facet.product.dating.results.ProfileVersions;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.ui.ResultsTabs.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of somebody's profile, platform by platform, the newest first. */
@Route(ResultsRoutes.VERSIONS)
@PageTitle("dating.results.versions.title")
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class VersionsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProfileVersions versions;
    private final transient ResultsPlatforms platforms;
    private final transient DatingPhotos photos;
    private final transient Bios bios;
    private final transient AccountId me;
    private final transient Clock clock;
    private final Div content = new Div();

    VersionsView(
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
        addClassName("results");
        content.addClassName("version-platforms");
        add(
                new PageHeader(
                        getTranslation("dating.results.versions.title"),
                        getTranslation("dating.results.versions.purpose"),
                        Links.primary(ResultsRoutes.NEW_VERSION, getTranslation("dating.results.versions.add"))),
                new ResultsTabs(Tab.VERSIONS),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        Map<String, List<ProfileVersion>> byPlatform = versions.of(me).reversed().stream()
                .collect(Collectors.groupingBy(ProfileVersion::platform, LinkedHashMap::new, Collectors.toList()));
        if (byPlatform.isEmpty()) {
            content.add(new EmptyState(
                            "image",
                            getTranslation("dating.results.versions.empty.title"),
                            getTranslation("dating.results.versions.empty.text"))
                    .withAction(Links.button(
                            ResultsRoutes.NEW_VERSION, getTranslation("dating.results.versions.empty.add"))));
            return;
        }
        var words = new ResultsWords(getLocale(), platforms.all());
        Map<PhotoId, PhotoSummary> pictures =
                photos.of(me).stream().collect(Collectors.toMap(PhotoSummary::id, Function.identity()));
        var saved = new SavedBios(bios.of(me));
        byPlatform.forEach((platform, all) -> content.add(section(words, platform, all, pictures, saved)));
    }

    private Component section(
            ResultsWords words,
            String platform,
            List<ProfileVersion> all,
            Map<PhotoId, PhotoSummary> pictures,
            SavedBios saved) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReaderZone.current());
        var list = new UnorderedList();
        list.addClassName("version-cards");
        all.forEach(version -> list.add(new VersionCard(words, version, today, pictures, saved)));
        var name = new H2(words.platform(platform));
        var section = new Div(name, list);
        section.addClassName("version-platform");
        return section;
    }
}
