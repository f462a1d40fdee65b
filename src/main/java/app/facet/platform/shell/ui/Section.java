package app.facet.platform.shell.ui;

import app.facet.platform.catalogue.Product;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the rail: a product, or another corner of Facet such as the account.
 *
 * @param key first segment of its routes
 * @param tabs its views, in their order; shown under its title when there is more than one
 */
record Section(String key, String titleKey, String icon, String route, List<Tab> tabs, Optional<Product> product) {

    /** One view of a section. */
    record Tab(String route, String titleKey) {

        /** True on the view itself and on everything below it that has no tab of its own. */
        boolean leadsTo(String path) {
            return path.equals(route) || path.startsWith(route + "/");
        }
    }

    boolean leadsTo(String path) {
        return path.equals(key) || path.startsWith(key + "/");
    }

    /** The tab that stands for a path: the longest that leads there. */
    Optional<Tab> current(String path) {
        return tabs.stream()
                .filter(tab -> tab.leadsTo(path))
                .max((a, b) -> Integer.compare(a.route().length(), b.route().length()));
    }
}
