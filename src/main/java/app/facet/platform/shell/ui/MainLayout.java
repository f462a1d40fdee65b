package app.facet.platform.shell.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.spi.Banner;
import app.facet.platform.shell.spi.HeaderItem;
import app.facet.platform.ui.PageTitles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view: rail or bottom bar, the place one is in with its tabs, and the tools at the top. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient List<Section> sections;
    private final Rail rail;
    private final BottomBar bottomBar;
    private final TopBar topBar;
    private final Palette palette;
    private final Tabs tabs = new Tabs();
    private final Div view = new Div();
    private final Main content = new Main(tabs, view);

    MainLayout(
            Navigation navigation,
            CurrentAccount account,
            ObjectProvider<HeaderItem> headerItems,
            ObjectProvider<Banner> banners) {
        sections = navigation.sections();
        palette = new Palette(Palette.choices(sections, navigation.adminTabs()));
        rail = new Rail(sections);
        bottomBar = new BottomBar(sections, palette);
        boolean signedIn = account.maybe().isPresent();
        topBar = new TopBar(
                palette,
                headerItems.stream()
                        .filter(item -> signedIn || item.forVisitors())
                        .toList());
        view.addClassName("shell-view");
        content.addClassName("shell-content");
        content.getElement().setAttribute("tabindex", "-1");
        addClassName("shell");
        add(skipLink(), rail, topBar, content, bottomBar);
        if (signedIn) {
            content.addComponentAsFirst(new Banners(banners));
        }
        Shortcuts.addShortcutListener(this, palette::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, palette::open, Key.KEY_K, KeyModifier.META);
    }

    /** A button, not a link: a link to a fragment would be resolved against the application's root. */
    private Component skipLink() {
        var skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.addClickListener(click -> content.getElement().callJsFunction("focus"));
        return skip;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement shown) {
        view.removeAll();
        if (shown != null) {
            view.getElement().appendChild(shown.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        view.removeAll();
    }

    /** Holds for every view that does not name itself. */
    @Override
    public String getPageTitle() {
        return PageTitles.of(view.getChildren().findFirst().orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showPlace(event.getLocation().getPath());
    }

    private void showPlace(String path) {
        Optional<Section> here =
                sections.stream().filter(section -> section.leadsTo(path)).findFirst();
        rail.showPlace(path);
        bottomBar.showPlace(path);
        topBar.showPlace(here);
        tabs.show(here, path);
    }

    // Package-private test seams.
    Rail rail() {
        return rail;
    }

    Palette palette() {
        return palette;
    }
}
