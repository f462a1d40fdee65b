package app.facet.platform.shell.ui;

import app.facet.platform.catalogue.Product;
import app.facet.platform.catalogue.ProductCatalogue;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where whoever is signed in can go. Grouped by the first segment of the routes; which views they may open has already
 * been decided by the views' own annotations.
 */
@Component
class Navigation {

    /** Back office views have a frame of their own and only one entry here, lent by whoever shows it. */
    static final String ADMIN = "admin";

    private static final String HOME = "home";

    private final ProductCatalogue catalogue;

    Navigation(ProductCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The open products in their order, then the other sections. */
    List<Section> sections() {
        return sections(MenuConfiguration.getMenuEntries());
    }

    List<Section> sections(List<MenuEntry> entries) {
        var bySegment = bySegment(entries);
        bySegment.remove(HOME);
        bySegment.remove(ADMIN);
        var sections = new ArrayList<Section>();
        for (var product : catalogue.open()) {
            sections.add(ofProduct(product, tabs(bySegment.remove(product.key().value()))));
        }
        bySegment.forEach((segment, own) -> sections.add(ofEntries(segment, own)));
        return sections;
    }

    /** Everything with a menu entry below {@code admin/}. */
    List<Section.Tab> adminTabs() {
        return tabs(bySegment(MenuConfiguration.getMenuEntries()).get(ADMIN));
    }

    private static Map<String, List<MenuEntry>> bySegment(List<MenuEntry> entries) {
        var bySegment = new LinkedHashMap<String, List<MenuEntry>>();
        entries.stream()
                .sorted(Comparator.comparingDouble(
                        entry -> Objects.requireNonNullElse(entry.order(), Double.MAX_VALUE)))
                .forEach(entry -> bySegment
                        .computeIfAbsent(route(entry).split("/", 2)[0], segment -> new ArrayList<>())
                        .add(entry));
        return bySegment;
    }

    private static Section ofProduct(Product product, List<Section.Tab> tabs) {
        return new Section(
                product.key().value(), product.nameKey(), product.icon(), product.home(), tabs, Optional.of(product));
    }

    private static Section ofEntries(String segment, List<MenuEntry> entries) {
        var first = entries.getFirst();
        var icon = first.icon() == null || first.icon().isBlank() ? "grid" : first.icon();
        return new Section(segment, first.title(), icon, route(first), tabs(entries), Optional.empty());
    }

    private static List<Section.Tab> tabs(@Nullable List<MenuEntry> entries) {
        return entries == null
                ? List.of()
                : entries.stream()
                        .map(entry -> new Section.Tab(route(entry), entry.title()))
                        .toList();
    }

    private static String route(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
