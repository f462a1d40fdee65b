package app.facet.platform.admin.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The views below {@code admin/} that lend a menu entry and are open to whoever is signed in. */
record AdminMenu(String route, String titleKey) {

    static final String ROOT = "admin";

    static List<AdminMenu> entries() {
        return MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> Objects.requireNonNullElse(entry.order(), Double.MAX_VALUE)))
                .map(entry -> new AdminMenu(
                        entry.path().startsWith("/") ? entry.path().substring(1) : entry.path(), entry.title()))
                .filter(entry -> entry.route().equals(ROOT) || entry.route().startsWith(ROOT + "/"))
                .toList();
    }

    /** The one entry that stands for a path: the longest that leads there, for one view may lie below another. */
    static Optional<AdminMenu> current(Collection<AdminMenu> entries, String path) {
        return entries.stream().filter(entry -> entry.leadsTo(path)).max(Comparator.comparingInt(entry -> entry.route()
                .length()));
    }

    private boolean leadsTo(String path) {
        return path.equals(route) || (!route.equals(ROOT) && path.startsWith(route + "/"));
    }
}
