package app.facet.platform.billing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The views about what is sold, as links under their common title. */
class DeskTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /** Each is a view. */
    enum Tab {
        PLANS("admin/plans"),
        PACKS("admin/plans/packs"),
        PRICES("admin/plans/prices"),
        COUPONS("admin/plans/coupons"),
        HOLDS("admin/plans/holds");

        private final String route;

        Tab(String route) {
            this.route = route;
        }
    }

    DeskTabs(DeskWords words, Tab here) {
        addClassName("desk-tabs");
        setAriaLabel(words.get("plans.title"));
        for (Tab tab : Tab.values()) {
            var link = new Anchor(tab.route, words.of("tab", tab));
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
