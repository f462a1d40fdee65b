package app.facet.platform.admin.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.spi.HeaderItem;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageTitles;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of the back office: a list of its views at the side, and the way back to Facet. */
@Layout("admin")
@RolesAllowed("ADMIN")
class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Map<AdminMenu, Anchor> links = new LinkedHashMap<>();
    private final Div view = new Div();
    private final Main content = new Main(view);

    AdminLayout(CurrentAccount account, ObjectProvider<HeaderItem> headerItems) {
        addClassNames("shell", "admin");
        view.addClassName("shell-view");
        content.addClassName("shell-content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), menu(), top(account, headerItems), content);
    }

    private NativeButton skipLink() {
        var skip = new NativeButton(getTranslation("admin.skip"));
        skip.addClassName("skip-link");
        skip.addClickListener(click -> content.getElement().callJsFunction("focus"));
        return skip;
    }

    private Nav menu() {
        var menu = new Nav();
        menu.addClassName("admin-menu");
        menu.setAriaLabel(getTranslation("admin.navigation"));
        for (var entry : AdminMenu.entries()) {
            var link = new Anchor(entry.route(), getTranslation(entry.titleKey()));
            links.put(entry, link);
            menu.add(link);
        }
        return menu;
    }

    private Header top(CurrentAccount account, ObjectProvider<HeaderItem> headerItems) {
        var back = new Anchor("home");
        back.addClassName("brand");
        back.add(new Glyph("facet"));
        back.setAriaLabel(getTranslation("admin.back"));
        var place = new Div(new Glyph("shield"), new Span(getTranslation("admin.title")));
        place.addClassName("shell-place");
        var tools = new Div();
        tools.addClassName("shell-tools");
        headerItems.stream()
                .filter(item -> item.forVisitors() || account.maybe().isPresent())
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .forEach(item -> tools.add(item.create()));
        var top = new Header(back, place, tools);
        top.addClassName("shell-top");
        return top;
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
        var here = AdminMenu.current(links.keySet(), event.getLocation().getPath());
        links.forEach((entry, link) -> {
            if (here.filter(entry::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
