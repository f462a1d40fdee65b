package app.facet.product.dating.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;

/** The screens about results, as links under their common title. */
class ResultsTabs extends Nav {

    private static final long serialVersionUID = 1L;

    /** Each is a screen. */
    enum Tab {
        OVERVIEW(ResultsRoutes.OVERVIEW),
        LOG(ResultsRoutes.LOG),
        VERSIONS(ResultsRoutes.VERSIONS),
        TESTS(ResultsRoutes.TESTS),
        IMPORT(ResultsRoutes.IMPORT);

        private final String route;

        Tab(String route) {
            this.route = route;
        }
    }

    ResultsTabs(Tab here) {
        addClassNames("chips", "results-tabs");
        setAriaLabel(getTranslation("dating.results.title"));
        for (Tab tab : Tab.values()) {
            var link = new Anchor(
                    tab.route, getTranslation("dating.results.tab." + tab.name().toLowerCase(Locale.ROOT)));
            link.getElement().setAttribute("router-link", true);
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
